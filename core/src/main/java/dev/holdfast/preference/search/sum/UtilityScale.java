package dev.holdfast.preference.search.sum;

import dev.holdfast.preference.AdditiveUtility;

/** How utilities are written as whole numbers that ascend with them. */
public interface UtilityScale {

    /** Above the key of any utility, and far enough from overflow. */
    long BEYOND = Long.MAX_VALUE - (1L << 56);

    /** Beyond every sum of parts. */
    double MOST_UNITS = 1L << 55;

    /** The lowest key of a utility that is not below the given one; {@link #BEYOND} when there is none. */
    long from(double utility);

    /** The highest key of a utility that is not above the given one. */
    default long to(double utility) {
        return from(Math.nextUp(utility)) - 1;
    }

    /** Sums of whole units, which are exact. */
    static UtilityScale units(AdditiveUtility preferences) {
        return utility -> {
            if (utility > preferences.ceiling() || utility == Double.POSITIVE_INFINITY) {
                return BEYOND;
            }
            // no sum of parts leaves this range, so nothing is missed by looking no further
            double most = MOST_UNITS / preferences.scale().one();
            double bounded = Math.max(-most, Math.min(most, utility));
            long units = (long) Math.ceil(bounded * preferences.scale().one()) - preferences.constantUnits();
            while (preferences.utility(units - 1) >= bounded) {
                units--;
            }
            while (preferences.utility(units) < bounded) {
                units++;
            }
            return units;
        };
    }

    /** The bits of the number, put into the order of the numbers. */
    static UtilityScale bits() {
        return utility -> Math.min(BEYOND, key(utility));
    }

    /** The bits of a utility in the order of the numbers; the two zeros have the same. */
    static long key(double utility) {
        long bits = Double.doubleToLongBits(utility + 0.0);
        return bits >= 0 ? bits : bits ^ Long.MAX_VALUE;
    }

    /** The utility that has a key. */
    static double utility(long key) {
        return Double.longBitsToDouble(key >= 0 ? key : key ^ Long.MAX_VALUE);
    }
}
