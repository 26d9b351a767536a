package dev.holdfast.preference;

/**
 * How utilities are written as whole units, whose sums are exact and do not depend on the order of adding.
 *
 * @param one how many units make the utility 1: a power of ten of at most 10^15
 */
public record UnitScale(double one) {

    /** Dividing whole numbers below this by a power of ten rounds correctly. */
    private static final double EXACT = 1L << 53;

    private static final double FINEST = 1e15;

    /** 15 decimals, as for preferences whose utilities are at most a few times 1. */
    public static final UnitScale DECIMALS = new UnitScale(FINEST);

    /**
     * The finest scale on which utilities of this size are exact.
     *
     * @throws IllegalArgumentException when they are too large for whole numbers
     */
    public static UnitScale upTo(double largest) {
        if (!(largest <= 1e12)) {
            throw new IllegalArgumentException("utilities must be finite and at most 10^12, but reach " + largest);
        }
        double one = FINEST;
        while (largest * one > EXACT) {
            one /= 10;
        }
        return new UnitScale(one);
    }

    /** The units nearest to a utility. */
    public long units(double utility) {
        return Math.round(utility * one);
    }

    /** The utility of a number of units; never decreasing. */
    public double utility(long units) {
        return units / one;
    }
}
