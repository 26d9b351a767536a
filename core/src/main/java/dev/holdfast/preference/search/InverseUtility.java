package dev.holdfast.preference.search;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;
import java.util.Optional;

/**
 * Searches a region of outcomes by their utility for one side. Answers are exact: utilities are compared as the utility
 * function itself computes them. Implementations are immutable and may be shared.
 */
public interface InverseUtility {

    /**
     * A search of a region. Takes time and memory up front, so share it: for {@link AdditiveUtility additive} preferences in the order
     * of the square root of the number of outcomes, for others of the number itself.
     *
     * @throws SpaceTooLargeException when that is too much; the message says what can be done
     */
    static InverseUtility of(UtilityFunction preferences, Region region) {
        return preferences instanceof AdditiveUtility additive
                ? CombinationSearch.meetingInTheMiddle(additive, region)
                : CombinationSearch.sortingAll(preferences, region);
    }

    /** The function by which outcomes are judged. */
    UtilityFunction utilityFunction();

    /** The region that is searched; outcomes outside it are never returned. */
    Region region();

    /** An outcome of the highest utility. */
    Outcome best();

    /** An outcome of the lowest utility. */
    Outcome worst();

    /**
     * An outcome of the lowest utility that is not below the given one; empty when even the best is.
     *
     * @throws IllegalArgumentException when the utility is not a number; so for all searches
     */
    Optional<Outcome> worstNotBelow(double utility);

    /** The outcome whose utility is nearest to the given one; of two equally near ones, the better. */
    Outcome nearest(double utility);

    /**
     * Outcomes with a utility from {@code lowest} to {@code highest}, both included, in descending order of utility.
     *
     * @param limit the most outcomes that are wanted; when there are more, the best are returned
     */
    List<Outcome> within(double lowest, double highest, int limit);
}
