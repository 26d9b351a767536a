package dev.holdfast.spi.bidding.mutual;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import java.util.function.DoubleFunction;

/**
 * Estimates how good the Nash bargaining solution is for us: the package with the highest product of both utilities, theirs
 * by a model. Looks at the package they like most at each of a number of levels, not at all packages. Where preferences are
 * not additive and packages are too many for that, it is thought to be at 0.7 of the way.
 *
 * <p>Source of that share: the nice tit-for-tat agent of Baarslag, Hindriks and Jonker (2013).
 */
public final class NashEstimate {

    private static final int LEVELS = 16;
    private static final double USUAL = 0.7;

    private NashEstimate() {}

    /** The utility for us, from {@code lowest} to {@code highest}. */
    public static double of(InverseUtility search, OpponentModel model, double lowest, double highest) {
        UtilityFunction preferences = search.utilityFunction();
        if (!(preferences instanceof AdditiveUtility) && MostLiked.isLarge(search)) {
            return lowest + USUAL * (highest - lowest);
        }
        DoubleFunction<Outcome> liked = MostLiked.quickly(search, model);
        double best = highest;
        double most = Double.NEGATIVE_INFINITY;
        for (int level = 0; level <= LEVELS; level++) {
            double target = highest - level * (highest - lowest) / LEVELS;
            Outcome outcome = liked.apply(target);
            double ours = preferences.utility(outcome);
            double product = (ours - lowest) * model.utility(outcome);
            if (product > most) {
                most = product;
                best = ours;
            }
        }
        return Math.max(lowest, Math.min(highest, best));
    }
}
