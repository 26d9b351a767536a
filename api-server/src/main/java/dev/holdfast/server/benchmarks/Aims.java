package dev.holdfast.server.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is aimed at, as far as it was measured. */
final class Aims {

    private static final String USUAL = "boulware/conceder";
    private static final long MILLION = 1_000_000;
    private static final long TEN_BILLION = 10_000_000_000L;
    private static final Map<String, Double> FRONTIERS =
            Map.of("opposed 100000", 2.3, "opposed 100000000", 15.0, "unrelated 1000000000000000", 14.0);

    private Aims() {}

    static List<Aim> of(
            Machine machine,
            List<SessionFigures> sessions,
            List<SessionFigures> guarded,
            List<ThreadFigures> threads,
            List<SearchFigures> searches,
            List<FrontierFigures> frontiers) {
        List<SessionFigures> usual =
                sessions.stream().filter(one -> one.pair().equals(USUAL)).toList();
        List<Aim> aims = new ArrayList<>();
        for (SessionFigures one : usual) {
            if (one.outcomes() == 125 || one.outcomes() == 100_000) {
                aims.add(ratio("sessions of " + Figure.text(one.outcomes()) + " outcomes, of the bare loop's", one));
            }
        }
        for (SessionFigures one : guarded) {
            aims.add(ratio("the same with a guard plugin, " + Figure.text(one.outcomes()) + " outcomes", one));
        }
        usual.stream()
                .mapToDouble(SessionFigures::bytesPerRound)
                .max()
                .ifPresent(most -> aims.add(Aim.atMost("bytes in a round, the most of all sizes", 200, most)));
        OptionalDouble small = rate(usual, 1000);
        OptionalDouble large = rate(usual, MILLION);
        if (small.isPresent() && large.isPresent()) {
            aims.add(Aim.atLeast(
                    "sessions of a million outcomes, of those of a thousand",
                    0.5,
                    large.getAsDouble() / small.getAsDouble()));
        }
        for (ThreadFigures one : threads) {
            Aim aim = Aim.atLeast(
                    "two threads, of one, by the clock, " + Figure.text(one.outcomes()) + " outcomes",
                    1.8,
                    one.wallScaling());
            aims.add(one.isDecided(machine) ? aim : aim.undecided());
        }
        searches.forEach(one -> addSearches(one, aims));
        frontiers.forEach(one -> addFrontier(one, aims));
        return aims;
    }

    /** What is reached on a busy machine is reached all the more on an idle one. */
    private static Aim ratio(String aim, SessionFigures figures) {
        Aim ratio = Aim.atLeast(aim, 0.5, figures.ratio());
        return ratio.reached() || figures.isDecided() ? ratio : ratio.undecided();
    }

    private static OptionalDouble rate(List<SessionFigures> sessions, long outcomes) {
        return sessions.stream()
                .filter(one -> one.outcomes() == outcomes)
                .mapToDouble(SessionFigures::sessionsPerSecond)
                .findFirst();
    }

    /** To be faster than what the field has. */
    private static void addFrontier(FrontierFigures one, List<Aim> aims) {
        Optional.ofNullable(FRONTIERS.get(one.pair() + " " + one.outcomes()))
                .ifPresent(most -> aims.add(Aim.atMost(
                        "ms for the frontier of " + Figure.text(one.outcomes()) + " outcomes, " + one.pair(),
                        most,
                        one.millis())));
    }

    private static void addSearches(SearchFigures one, List<Aim> aims) {
        if (one.outcomes() == MILLION) {
            one.setUpMillis()
                    .ifPresent(time -> aims.add(Aim.atMost("ms to set up a search of 1,000,000 outcomes", 150, time)));
            one.worstNotBelowMicros()
                    .ifPresent(time -> aims.add(Aim.atMost("µs for a question to 1,000,000 outcomes", 1, time)));
        }
        if (one.outcomes() == TEN_BILLION) {
            one.firstBandMillis()
                    .ifPresent(time -> aims.add(Aim.atMost("ms from nothing to a band of 10,000,000,000", 50, time)));
        }
    }
}
