package dev.holdfast.preference;

/** How utilities are written as whole numbers that ascend with them. */
enum UtilityScale {
    /** Units of {@link LinearAdditive}, whose sums are exact. */
    UNITS {
        @Override
        long atLeast(double utility) {
            long units = (long) Math.ceil(utility / LinearAdditive.utility(1));
            while (units > 0 && LinearAdditive.utility(units - 1) >= utility) {
                units--;
            }
            while (LinearAdditive.utility(units) < utility) {
                units++;
            }
            return units;
        }

        @Override
        long atMost(double utility) {
            return atLeast(Math.nextUp(utility)) - 1;
        }
    },

    /** The bits of the number. */
    BITS {
        @Override
        long atLeast(double utility) {
            return Double.doubleToLongBits(utility + 0.0);
        }

        @Override
        long atMost(double utility) {
            return atLeast(utility);
        }
    };

    /** Above the key of any utility, and far enough from overflow. */
    static final long BEYOND = Long.MAX_VALUE / 2;

    /** The lowest key of a utility that is not below the given one, which is from 0 to 1. */
    abstract long atLeast(double utility);

    /** The highest key of a utility that is not above the given one, which is from 0 to below 1. */
    abstract long atMost(double utility);

    /** The lowest key of a utility that is not below the given one. */
    long from(double utility) {
        return utility > 1 ? BEYOND : atLeast(Math.max(0, utility));
    }

    /** The highest key of a utility that is not above the given one. */
    long to(double utility) {
        if (utility < 0) {
            return -1;
        }
        return utility >= 1 ? BEYOND - 1 : atMost(utility);
    }
}
