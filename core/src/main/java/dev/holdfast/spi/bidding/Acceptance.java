package dev.holdfast.spi.bidding;

import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import java.util.Optional;

/**
 * Decides whether their standing offer is good enough. May keep only what follows from the history. Conditions are composed
 * with {@link #and} and {@link #or}.
 *
 * <p>Source of the ready-made ones: Baarslag, Hindriks and Jonker, Effective acceptance conditions in real-time automated
 * negotiation (2014), there AC<sub>next</sub>, AC<sub>prev</sub>, AC<sub>gap</sub>, AC<sub>const</sub>, AC<sub>time</sub> and
 * AC<sub>combi</sub>.
 */
@FunctionalInterface
public interface Acceptance {

    /**
     * Whether to accept.
     *
     * @param theirUtility how good their standing offer is for our side
     * @param next what our side would offer instead
     */
    boolean accepts(Situation situation, double theirUtility, Outcome next);

    /** Accepts what both accept. */
    default Acceptance and(Acceptance other) {
        return (situation, theirs, next) -> accepts(situation, theirs, next) && other.accepts(situation, theirs, next);
    }

    /** Accepts what either accepts. */
    default Acceptance or(Acceptance other) {
        return (situation, theirs, next) -> accepts(situation, theirs, next) || other.accepts(situation, theirs, next);
    }

    /** Accepts what is at least as good as our own next offer. */
    static Acceptance next() {
        return (situation, theirs, next) -> theirs >= situation.utility(next);
    }

    /** Accepts when {@code scale · u + offset} is at least as good as our own next offer. */
    static Acceptance next(double scale, double offset) {
        return (situation, theirs, next) -> scale * theirs + offset >= situation.utility(next);
    }

    /** Accepts when {@code scale · u + offset} is at least as good as our own latest offer. */
    static Acceptance previous(double scale, double offset) {
        return (situation, theirs, next) -> {
            Optional<Offer> latest = situation.offers().ourLatest();
            return latest.isPresent()
                    && scale * theirs + offset >= situation.utility(latest.get().outcome());
        };
    }

    /** Accepts what is at most a gap worse than our own latest offer. */
    static Acceptance gap(double gap) {
        return previous(1, gap);
    }

    /** Accepts what reaches a utility. */
    static Acceptance constant(double utility) {
        return (situation, theirs, next) -> theirs >= utility;
    }

    /** Accepts anything from a share of the time on. */
    static Acceptance time(double from) {
        return (situation, theirs, next) -> situation.progress() >= from;
    }

    /** Accepts what is at least as good as what they have offered before, as a benchmark sums it up. */
    static Acceptance notBelow(Benchmark benchmark) {
        Received received = new Received();
        return (situation, theirs, next) -> theirs >= received.sumUp(situation, benchmark);
    }

    /** Accepts like {@link #next()}, and from a share of the time on also what reaches a benchmark. */
    static Acceptance combined(double from, Benchmark benchmark) {
        return next().or(time(from).and(notBelow(benchmark)));
    }
}
