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

    /** The highest utility of any outcome of the region, exactly as {@link #utility} computes it. */
    double highest(Region region);

    /** The lowest utility of any outcome of the region, exactly as {@link #utility} computes it. */
    double lowest(Region region);
}
