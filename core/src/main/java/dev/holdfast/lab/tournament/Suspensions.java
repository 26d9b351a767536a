package dev.holdfast.lab.tournament;

import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which entrants play no more: who has hung again and again, since each time costs all the patience that there is, and who has
 * ended the process or left threads behind. It is decided by the rows before, in their order, so that it is the same however
 * many threads have played. Who breaks down in a way that the machine feels is not asked again at once, also before the turn of
 * its row has come.
 */
final class Suspensions {

    /** After how many sessions. */
    static final int MOST_HANGS = 3;

    private final Map<String, Integer> hangs = new HashMap<>();
    private final Map<String, FaultKind> out = new HashMap<>();
    private final Map<String, Ahead> ahead = new HashMap<>();

    private record Ahead(long session, FaultKind kind) {}

    /** Takes the next row into account. */
    synchronized void after(SessionRow row) {
        RowEnding ending = row.ending();
        if (ending.fault().isEmpty()) {
            return;
        }
        String guilty = guilty(row);
        if (endsAll(ending)) {
            out.putIfAbsent(guilty, ending.fault().get());
        } else if (ending.fault().get() == FaultKind.HUNG && hangs.merge(guilty, 1, Integer::sum) >= MOST_HANGS) {
            out.putIfAbsent(guilty, FaultKind.HUNG);
        }
    }

    /** Takes a row into account whose turn has not come yet. */
    synchronized void ahead(SessionRow row) {
        if (endsAll(row.ending())) {
            ahead(guilty(row), row.index(), row.ending().fault().orElseThrow());
        }
    }

    /** The same of a session that has no row yet. */
    synchronized void ahead(String strategy, long session, FaultKind kind) {
        ahead.merge(strategy, new Ahead(session, kind), (one, other) -> one.session() <= other.session() ? one : other);
    }

    private static String guilty(SessionRow row) {
        return row.seats().get(row.ending().party().orElseThrow()).strategy();
    }

    /** Whether once is enough. */
    private static boolean endsAll(RowEnding ending) {
        return ending.stillRunning()
                || ending.fault()
                        .filter(kind -> kind == FaultKind.ENDED_PROCESS || kind == FaultKind.LEFT_THREADS)
                        .isPresent();
    }

    /** The ending of a session that is not to be begun; empty when it may be. */
    synchronized Optional<RowEnding> beforehand(long session, List<Entrant> entrants) {
        if (ahead.isEmpty() && out.isEmpty()) {
            return Optional.empty();
        }
        for (int seat = 0; seat < entrants.size(); seat++) {
            Ahead known = ahead.get(entrants.get(seat).name());
            if (known != null && known.session() < session) {
                return Optional.of(notPlayed(seat, known.kind()));
            }
        }
        return ending(entrants);
    }

    /** The ending of a session that is not played; empty when nobody at its table is suspended. */
    synchronized Optional<RowEnding> ending(List<Entrant> entrants) {
        if (out.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, entrants.size())
                .filter(seat -> out.containsKey(entrants.get(seat).name()))
                .mapToObj(seat -> notPlayed(seat, out.get(entrants.get(seat).name())))
                .findFirst();
    }

    private static RowEnding notPlayed(int seat, FaultKind kind) {
        return RowEnding.fault(seat, kind, "not played: " + reason(kind));
    }

    private static String reason(FaultKind kind) {
        return switch (kind) {
            case ENDED_PROCESS -> "it had ended the process in a session before";
            case LEFT_THREADS -> "it had left threads running in a session before";
            default ->
                "it had not answered in " + MOST_HANGS + " sessions before, or not even ended when it was interrupted";
        };
    }
}
