package dev.holdfast.spi.bidding;

import dev.holdfast.spi.Situation;

/** How much of the way from the settling point to the opening our side asks for at a moment: 1 is all, 0 nothing. */
@FunctionalInterface
public interface Curve {

    /** The share of the way. */
    double at(Situation situation);

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
        return situation -> start * (1 - power(situation.progress(), exponent));
    }

    /**
     * {@code start · (exp((1 − t)^exponent) − 1) / (e − 1)}: the higher the exponent, the earlier.
     *
     * <p>Source: NegMAS 0.15.
     */
    static Curve exponential(double start, double exponent) {
        return situation -> start * (Math.exp(power(1 - situation.progress(), exponent)) - 1) / (Math.exp(1) - 1);
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
        return situation -> start * (1 - Math.exp(-(1 - situation.progress()) * rounds / patience));
    }

    private static double power(double base, double exponent) {
        return exponent == 1 ? base : Math.pow(base, exponent);
    }
}
