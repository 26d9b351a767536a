package dev.holdfast.spi.bidding;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import java.util.Optional;

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
    public static Outcome at(InverseUtility search, double target, double lowest) {
        double nearly = Math.max(lowest, target - NEARLY);
        Optional<Outcome> found = search.worstNotBelow(nearly);
        if (found.isEmpty()) {
            return search.best();
        }
        double utility = search.utilityFunction().utility(found.get());
        return utility >= target ? found.get() : nearest(search, target, nearly, found.get());
    }

    /** There is a package just below the target. */
    private static Outcome nearest(InverseUtility search, double target, double nearly, Outcome below) {
        Outcome nearest = search.nearest(target);
        return search.utilityFunction().utility(nearest) >= nearly ? nearest : below;
    }
}
