package dev.holdfast.spi.bidding;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;

/**
 * Finds the package for a utility: the worst that is not below it. One up to 1e-6 below is taken if it is nearer, and the
 * best if there is none.
 *
 * <p>Source: {@code worst_in} of NegMAS 0.15.
 */
public final class Aim {

    private static final double NEARLY = 1e-6;

    private Aim() {}

    /**
     * The package.
     *
     * @param target the utility
     * @param lowest the utility below which nothing is taken
     */
    public static Outcome at(Situation situation, double target, double lowest) {
        InverseUtility search = situation.search();
        double nearly = Math.max(lowest, target - NEARLY);
        Outcome found = search.worstNotBelow(nearly).orElseGet(search::best).exactOrNot();
        double utility = situation.utility(found);
        return utility >= target || utility < nearly ? found : nearest(situation, target, nearly, found);
    }

    /** There is a package just below the target. */
    private static Outcome nearest(Situation situation, double target, double nearly, Outcome below) {
        Outcome nearest = situation.search().nearest(target).exactOrNot();
        return situation.utility(nearest) >= nearly ? nearest : below;
    }
}
