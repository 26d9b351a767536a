package dev.holdfast.plugin.hybrid;

import dev.holdfast.outcome.OutcomeSpace;
import java.math.BigInteger;

/**
 * Where the curve ends: the more packages there are, the lower.
 *
 * @param level the share of the way from the settling point to the opening
 */
record Ending(double level) {

    private static final long[] SIZES = {450, 1500, 4500, 18000, 33000};
    private static final double[] LEVELS = {0.8, 0.775, 0.75, 0.725, 0.7};
    private static final double LOWEST = 0.675;

    /** As it was set, or by the number of packages where that is 0. */
    static Ending of(double set, OutcomeSpace space) {
        return new Ending(set > 0 ? set : bySize(space.size()));
    }

    private static double bySize(BigInteger size) {
        for (int step = 0; step < SIZES.length; step++) {
            if (size.compareTo(BigInteger.valueOf(SIZES[step])) < 0) {
                return LEVELS[step];
            }
        }
        return LOWEST;
    }
}
