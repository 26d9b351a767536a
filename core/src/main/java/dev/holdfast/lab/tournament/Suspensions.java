package dev.holdfast.lab.tournament;

import dev.holdfast.engine.host.crew.Crew;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which entrants play no more because they have hung again and again: each time costs all the patience that there is. It is
 * decided by the rows before, in their order, so that it is the same however many threads have played. Whose thread could not
 * be ended is not asked again, at once, so that no more such threads come about than the tournament has threads.
 */
final class Suspensions {

    /** After how many sessions. */
    static final int MOST_HANGS = 3;

    private final Map<String, Integer> hangs = new HashMap<>();
    private final Set<String> deaf = new HashSet<>();

    /** Takes the next row into account. */
    synchronized void after(SessionRow row) {
        if (row.ending().fault().filter(kind -> kind == FaultKind.HUNG).isPresent()) {
            RowSeat guilty = row.seats().get(row.ending().party().orElseThrow());
            hangs.merge(guilty.strategy(), isStillRunning(row) ? MOST_HANGS : 1, Integer::sum);
        }
    }

    /** Takes a row into account whose turn has not come yet: the thread in which somebody hung may not have ended. */
    synchronized void ahead(SessionRow row) {
        if (isStillRunning(row)) {
            deaf.add(row.seats().get(row.ending().party().orElseThrow()).strategy());
        }
    }

    private static boolean isStillRunning(SessionRow row) {
        return row.ending().message().contains(Crew.STILL_RUNNING);
    }

    /** The ending of a session that is not to be begun; empty when it may be. */
    synchronized Optional<RowEnding> beforehand(List<Entrant> entrants) {
        return IntStream.range(0, entrants.size())
                .filter(seat -> deaf.contains(entrants.get(seat).name()))
                .mapToObj(Suspensions::notPlayed)
                .findFirst()
                .or(() -> ending(entrants));
    }

    /** The ending of a session that is not played; empty when nobody at its table is suspended. */
    synchronized Optional<RowEnding> ending(List<Entrant> entrants) {
        if (hangs.isEmpty()) {
            return Optional.empty();
        }
        for (int seat = 0; seat < entrants.size(); seat++) {
            if (hangs.getOrDefault(entrants.get(seat).name(), 0) >= MOST_HANGS) {
                return Optional.of(notPlayed(seat));
            }
        }
        return Optional.empty();
    }

    private static RowEnding notPlayed(int seat) {
        return RowEnding.fault(
                seat,
                FaultKind.HUNG,
                "not played: it had not answered in " + MOST_HANGS
                        + " sessions before, or not even ended when it was interrupted");
    }
}
