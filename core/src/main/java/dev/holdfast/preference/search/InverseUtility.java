package dev.holdfast.preference.search;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;
import java.util.Optional;

/**
 * Searches a region of outcomes by their utility for one side. Utilities are compared as the utility function
 * itself computes them. Of outcomes with equal utilities an index answers with the first in the order of the space, in which
 * the values of the last issue change fastest; {@link #within} and {@link #ranked}, which go down through all outcomes, come
 * to equal ones in the reverse of that order. Implementations are immutable and may be shared.
 *
 * <p>Each answer says whether it is the best there is: see {@link Found}.
 */
public interface InverseUtility {

    /**
     * A search of a region. Takes time and memory up front, so share it: for {@link AdditiveUtility additive} preferences in
     * the order of the square root of the number of outcomes, for others of the number itself. Where additive preferences
     * have too many outcomes even for that, or hyper-rectangles overlap in too many ways, answers may be {@link Found.Inexact}.
     *
     * @throws SpaceTooLargeException when it is too much for preferences that are not additive
     */
    static InverseUtility of(UtilityFunction preferences, Region region) {
        return Searches.of(preferences, region);
    }

    /**
     * A search that answers fastest: for up to four million outcomes an index of 16 to 80 bytes for each, for hyper-rectangles
     * in spaces too large for an exact search a catalogue of outcomes of all levels of utility, otherwise the same as {@link
     * #of}. For many questions about the same preferences.
     *
     * @throws SpaceTooLargeException as there
     */
    static InverseUtility indexed(UtilityFunction preferences, Region region) {
        return Searches.indexed(preferences, region);
    }

    /** The function by which outcomes are judged. */
    UtilityFunction utilityFunction();

    /** The region that is searched; outcomes outside it are never returned. */
    Region region();

    /** An outcome of the highest utility. */
    Found<Outcome> best();

    /** An outcome of the lowest utility. */
    Found<Outcome> worst();

    /**
     * An outcome of the lowest utility that is not below the given one; empty when even {@link #best()} is.
     *
     * @throws IllegalArgumentException when the utility is not a number; so for all searches
     */
    Optional<Found<Outcome>> worstNotBelow(double utility);

    /** The outcome whose utility is nearest to the given one; of two equally near ones, the better. */
    Found<Outcome> nearest(double utility);

    /**
     * Outcomes with a utility from {@code lowest} to {@code highest}, both included, in descending order of utility. Where the
     * answer is not exact, some that belong into it may be missing.
     *
     * @param limit the most outcomes that are wanted; when there are more, the best are returned
     */
    Found<List<Outcome>> within(double lowest, double highest, int limit);

    /**
     * The outcome of a rank: 0 is the best, 1 the next. Where utilities are equal, each outcome has a rank of its own.
     *
     * @return empty when there are not so many outcomes
     * @throws IllegalArgumentException when the rank is negative, or above 1,000,000 where there is no index (10,000
     *     beyond 10^13 outcomes and for hyper-rectangles)
     */
    Optional<Found<Outcome>> ranked(int rank);
}
