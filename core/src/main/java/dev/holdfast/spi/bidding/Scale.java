package dev.holdfast.spi.bidding;

import dev.holdfast.negotiation.mandate.Brief;

/**
 * The range of utilities in which a plan moves.
 *
 * @param low the settling point, or the worst that the limits allow if that is more
 * @param high the opening, or the best that the limits allow if that is less
 */
public record Scale(double low, double high) {

    /** The range of a brief's plan. */
    public static Scale of(Brief brief) {
        double best = brief.highestUtility();
        return new Scale(
                Math.min(best, brief.proposals().lowestUtility()),
                Math.min(best, brief.plan().opening().utility()));
    }

    /** The utility at a share of the way from low to high. */
    public double at(double share) {
        return clamp(low + (high - low) * share);
    }

    /** The utility nearest to a given one that lies in the range. */
    public double clamp(double utility) {
        return utility < low ? low : Math.min(high, utility);
    }
}
