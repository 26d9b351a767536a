package dev.holdfast.lab.tournament;

import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which entrants play no more because they have hung again and again: each time costs all the patience that there is. It is
 * decided by the rows before, in their order, so that it is the same however many threads have played.
 */
final class Suspensions {

    /** After how many sessions. */
    static final int MOST_HANGS = 3;

    private final Map<String, Integer> hangs = new HashMap<>();

    /** Takes the next row into account. */
    synchronized void after(SessionRow row) {
        if (row.ending().fault().filter(kind -> kind == FaultKind.HUNG).isPresent()) {
            RowSeat guilty = row.seats().get(row.ending().party().orElseThrow());
            hangs.merge(guilty.strategy(), 1, Integer::sum);
        }
    }

    /** The ending of a session that is not played; empty when nobody at its table is suspended. */
    synchronized Optional<RowEnding> ending(List<Entrant> entrants) {
        if (hangs.isEmpty()) {
            return Optional.empty();
        }
        for (int seat = 0; seat < entrants.size(); seat++) {
            if (hangs.getOrDefault(entrants.get(seat).name(), 0) >= MOST_HANGS) {
                return Optional.of(RowEnding.fault(
                        seat, FaultKind.HUNG, "not played: it had not answered in " + MOST_HANGS + " sessions before"));
            }
        }
        return Optional.empty();
    }
}
