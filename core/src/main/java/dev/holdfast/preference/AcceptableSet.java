package dev.holdfast.preference;

import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import java.util.List;
import java.util.OptionalDouble;

/** The outcomes at or above a point: those within limits on issues whose utility reaches a threshold. */
public final class AcceptableSet {

    private final UtilityFunction preferences;
    private final double threshold;
    private final Region region;
    private final double lowest;

    /** Makes the set; an empty utility puts the threshold at 0. */
    public AcceptableSet(UtilityFunction preferences, OptionalDouble utility, List<IssueLimit> limits) {
        this.preferences = preferences;
        this.threshold = utility.orElse(0);
        this.region = new Region(preferences.space(), limits);
        this.lowest = Math.max(threshold, preferences.reachedByAll(region));
    }

    /** Whether the outcome is at or above the point. */
    public boolean contains(Outcome outcome) {
        return preferences.utility(outcome) >= threshold && region.contains(outcome);
    }

    /** Whether the set is sure to hold every outcome of the other one; the same preferences are assumed. */
    public boolean containsAll(AcceptableSet other) {
        boolean limitsHold =
                other.region.minus(region).stream().allMatch(piece -> preferences.highest(piece) < other.threshold);
        return limitsHold && other.lowestUtility() >= threshold;
    }

    /** Whether no outcome at all reaches the point. */
    public boolean isEmpty() {
        return preferences.highest(region) < threshold;
    }

    /** Whether an outcome within the limits is in the set that has this utility. */
    public boolean isReachedBy(double utility) {
        return utility >= threshold;
    }

    /** A utility that every outcome of the set reaches: the threshold, or the lowest utility within the limits if higher. */
    public double lowestUtility() {
        return lowest;
    }

    /** The limits as a region of the space. */
    public Region region() {
        return region;
    }

    @Override
    public String toString() {
        return "AcceptableSet[undisclosed]";
    }
}
