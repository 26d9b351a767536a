package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.outcome.Outcome;

/** Learns from the offers of the other side. */
@FunctionalInterface
public interface OfferObserver {

    /**
     * Takes note of their next offer.
     *
     * @param progress the share of the negotiation that had passed when they made it, from 0 to 1
     */
    void observe(Outcome offer, double progress);
}
