package dev.holdfast.plugin.timedependent;

import dev.holdfast.spi.Situation;

/** How much of the way from the settling point to the opening our side asks for at a moment: 1 is all, 0 nothing. */
interface Curve {

    /** The share of the way. */
    double at(Situation situation);

    /** {@code start · (1 − t^exponent)}. */
    static Curve polynomial(double start, double exponent) {
        return situation -> start * (1 - power(situation.progress(), exponent));
    }

    /** {@code start · (exp((1 − t)^exponent) − 1) / (e − 1)}. */
    static Curve exponential(double start, double exponent) {
        return situation -> start * (Math.exp(power(1 - situation.progress(), exponent)) - 1) / (Math.exp(1) - 1);
    }

    /**
     * {@code start · (1 − e^(−resource))} where the resource is how many rounds are left, measured in the patience.
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
