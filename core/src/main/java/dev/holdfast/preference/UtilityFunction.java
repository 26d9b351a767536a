package dev.holdfast.preference;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;

/** How good each outcome of a space is for one side. */
public interface UtilityFunction {

    /** The space whose outcomes can be judged. */
    OutcomeSpace space();

    /**
     * The utility of an outcome, from 0 (worst) to 1 (best); the same outcome always has the same utility.
     *
     * @throws IllegalArgumentException when the outcome belongs to another space
     */
    double utility(Outcome outcome);

    /**
     * The highest utility of any outcome of the region, exactly as {@link #utility} computes it.
     *
     * @throws SpaceTooLargeException when it cannot be found; so for the lowest
     */
    double highest(Region region);

    /** The lowest utility of any outcome of the region, exactly as {@link #utility} computes it. */
    double lowest(Region region);

    /**
     * A utility that every outcome of the region reaches: the lowest, or less where that cannot be found in the time of an
     * answer.
     */
    default double reachedByAll(Region region) {
        return lowest(region);
    }
}
