package dev.holdfast.spi.bidding;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Situation;

/** How much of the way from the settling point to the opening our side asks for at a moment: 1 is all, 0 nothing. */
@FunctionalInterface
public interface Curve {

    /** The share of the way. */
    double at(Situation situation);

    /** The same curve for negotiations under a brief: where it can be, its values in the rounds are computed only once. */
    default Curve under(Brief brief) {
        return this;
    }

    /** The same, but it never asks for less than a share. */
    default Curve notBelow(double share) {
        return situation -> Math.max(share, at(situation));
    }

    /**
     * {@code start · (1 − t^exponent)}: 1 is even, above 1 late (Boulware), below 1 early (conceder).
     *
     * <p>Source: Faratin, Sierra and Jennings, Negotiation decision functions for autonomous agents (1998).
     */
    static Curve polynomial(double start, double exponent) {
        return new CurveOfTime.Polynomial(start, exponent);
    }

    /**
     * {@code start · (exp((1 − t)^exponent) − 1) / (e − 1)}: the higher the exponent, the earlier.
     *
     * <p>Source: NegMAS 0.15.
     */
    static Curve exponential(double start, double exponent) {
        return new CurveOfTime.Exponential(start, exponent);
    }

    /**
     * {@code start · (1 − e^(−resource))} where the resource is how many rounds are left, measured in the patience.
     *
     * <p>Source: the resource-dependent tactic of Faratin, Sierra and Jennings (1998).
     *
     * @param patience how many rounds count as one unit of the resource
     * @param rounds how many rounds there are
     */
    static Curve resource(double start, double patience, int rounds) {
        return new CurveOfTime.Resource(start, patience, rounds);
    }
}
