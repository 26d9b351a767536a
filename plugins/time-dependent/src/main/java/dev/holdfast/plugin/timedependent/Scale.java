package dev.holdfast.plugin.timedependent;

import dev.holdfast.negotiation.mandate.Brief;

/**
 * The range of utilities in which our side moves.
 *
 * @param brief the brief it belongs to
 * @param low the settling point
 * @param high the opening, or the best there is if that is less
 */
record Scale(Brief brief, double low, double high) {

    static Scale of(Brief brief) {
        double best = brief.preferences().highest(brief.proposals().region());
        double low = brief.proposals().lowestUtility();
        return new Scale(
                brief,
                Math.min(low, best),
                Math.min(best, brief.plan().opening().utility()));
    }

    /** The utility at a share of the way up, less a tolerance, within the range. */
    double at(double share, double tolerance) {
        return Math.max(low, Math.min(high, (high - low) * share + low - tolerance));
    }
}
