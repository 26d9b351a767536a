package dev.holdfast.server.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** All that is aimed at, also what was not measured. */
final class Aims {

    private static final String USUAL = "boulware/conceder";
    private static final long SMALL = 125;
    private static final long LARGE = 100_000;
    private static final long THOUSAND = 1000;
    private static final long MILLION = 1_000_000;
    private static final long TEN_BILLION = 10_000_000_000L;
    private static final double HALF = 0.5;

    private final Machine machine;
    private final Figures figures;
    private final List<Aim> aims = new ArrayList<>();

    /** What has been measured. */
    record Figures(
            List<SessionFigures> sessions,
            List<SessionFigures> guarded,
            List<ThreadFigures> threads,
            List<SearchFigures> searches,
            List<FrontierFigures> frontiers) {}

    private Aims(Machine machine, Figures figures) {
        this.machine = machine;
        this.figures = figures;
    }

    static List<Aim> of(Machine machine, Figures figures) {
        Aims all = new Aims(machine, figures);
        all.sessions();
        all.threads();
        all.searches();
        all.frontier("opposed", 100_000, 2.3);
        all.frontier("opposed", 100_000_000, 15);
        all.frontier("unrelated", 1_000_000_000_000_000L, 14);
        return all.aims;
    }

    private void sessions() {
        ratio("sessions of 125 outcomes, of the bare loop's", session(figures.sessions(), SMALL));
        ratio("sessions of 100,000 outcomes, of the bare loop's", session(figures.sessions(), LARGE));
        ratio("the same with a guard plugin, 125 outcomes", session(figures.guarded(), SMALL));
        aims.add(Aim.atMost(
                "bytes in a round, the most of all sizes",
                200,
                figures.sessions().stream()
                        .filter(one -> one.pair().equals(USUAL))
                        .mapToDouble(SessionFigures::bytesPerRound)
                        .max()));
        Optional<SessionFigures> thousand = session(figures.sessions(), THOUSAND);
        Optional<SessionFigures> million = session(figures.sessions(), MILLION);
        aims.add(Aim.atLeast(
                "sessions of a million outcomes, of those of a thousand",
                HALF,
                thousand.isPresent() && million.isPresent()
                        ? OptionalDouble.of(million.get().sessionsPerSecond()
                                / thousand.get().sessionsPerSecond())
                        : OptionalDouble.empty()));
    }

    private static Optional<SessionFigures> session(List<SessionFigures> measured, long outcomes) {
        return measured.stream()
                .filter(one -> one.pair().equals(USUAL) && one.outcomes() == outcomes)
                .findFirst();
    }

    /** What is reached on a busy machine is reached all the more on an idle one. */
    private void ratio(String name, Optional<SessionFigures> one) {
        Aim ratio = Aim.atLeast(name, HALF, figure(one, SessionFigures::ratio));
        boolean isDecided =
                ratio.reached() || one.filter(SessionFigures::isDecided).isPresent();
        aims.add(isDecided ? ratio : ratio.undecided());
    }

    private void threads() {
        Optional<ThreadFigures> two = figures.threads().stream().findFirst();
        Aim aim = Aim.atLeast(
                "two threads, of one, by the clock, 125 outcomes", 1.8, figure(two, ThreadFigures::wallScaling));
        aims.add(two.filter(one -> one.isDecided(machine)).isPresent() ? aim : aim.undecided());
    }

    private void searches() {
        aims.add(Aim.atMost(
                "ms to set up a search of 1,000,000 outcomes", 150, search(MILLION, SearchFigures::setUpMillis)));
        aims.add(Aim.atMost(
                "µs for a question to 1,000,000 outcomes", 1, search(MILLION, SearchFigures::worstNotBelowMicros)));
        aims.add(Aim.atMost(
                "ms from nothing to a band of 10,000,000,000",
                50,
                search(TEN_BILLION, SearchFigures::firstBandMillis)));
    }

    private OptionalDouble search(long outcomes, Function<SearchFigures, OptionalDouble> figure) {
        return figures.searches().stream()
                .filter(one -> one.outcomes() == outcomes)
                .map(figure)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** To be faster than what the field has. */
    private void frontier(String pair, long outcomes, double most) {
        Optional<FrontierFigures> one = figures.frontiers().stream()
                .filter(measured -> measured.pair().equals(pair) && measured.outcomes() == outcomes)
                .findFirst();
        aims.add(Aim.atMost(
                "ms for the frontier of " + Figure.text(outcomes) + " outcomes, " + pair,
                most,
                figure(one, FrontierFigures::millis)));
    }

    private static <T> OptionalDouble figure(Optional<T> measured, ToDoubleFunction<T> figure) {
        return measured.isPresent() ? OptionalDouble.of(figure.applyAsDouble(measured.get())) : OptionalDouble.empty();
    }
}
