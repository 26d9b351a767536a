package dev.holdfast.spi.bidding;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;

/** Decides whether their standing offer is good enough. May keep only what follows from the history. */
public interface Acceptance {

    /**
     * Whether to accept.
     *
     * @param theirUtility how good their standing offer is for our side
     * @param next what our side would offer instead
     */
    boolean accepts(Situation situation, double theirUtility, Outcome next);

    /**
     * Accepts what is at least as good as our own next offer.
     *
     * <p>Source: the condition AC<sub>next</sub> of Baarslag, Hindriks and Jonker, Acceptance conditions in automated
     * negotiation (2011).
     */
    static Acceptance next() {
        return (situation, theirUtility, next) -> theirUtility >= situation.utility(next);
    }
}
