package dev.holdfast.server.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What is aimed at, as far as it was measured. */
final class Aims {

    private static final String USUAL = "boulware/conceder";
    private static final long MILLION = 1_000_000;
    private static final long TEN_BILLION = 10_000_000_000L;

    private Aims() {}

    static List<Aim> of(
            Machine machine, List<SessionFigures> sessions, List<ThreadFigures> threads, List<SearchFigures> searches) {
        List<SessionFigures> usual =
                sessions.stream().filter(one -> one.pair().equals(USUAL)).toList();
        List<Aim> aims = new ArrayList<>();
        for (SessionFigures one : usual) {
            if (one.outcomes() == 125 || one.outcomes() == 100_000) {
                aims.add(Aim.atLeast(
                        "sessions of " + Figure.text(one.outcomes()) + " outcomes, of the bare loop's",
                        0.5,
                        one.ratio()));
            }
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
        return aims;
    }

    private static OptionalDouble rate(List<SessionFigures> sessions, long outcomes) {
        return sessions.stream()
                .filter(one -> one.outcomes() == outcomes)
                .mapToDouble(SessionFigures::sessionsPerSecond)
                .findFirst();
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
