package dev.holdfast.preference.search;

import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.search.additive.AnchoredSearch;
import dev.holdfast.preference.search.additive.CombinationSearch;
import dev.holdfast.preference.search.index.SearchIndex;
import dev.holdfast.preference.search.rectangle.RectangleIndex;
import dev.holdfast.preference.search.rectangle.RectangleSearch;
import dev.holdfast.preference.search.sum.Halves;
import dev.holdfast.preference.search.sum.SortedCombinations;

/** Chooses the search for preferences and a region. */
final class Searches {

    /** Up to here an index costs less than a megabyte or two, so everybody gets it. */
    private static final long SMALL = 1 << 17;

    private Searches() {}

    static InverseUtility of(UtilityFunction preferences, Region region) {
        return region.size() <= SMALL ? SearchIndex.of(preferences, region) : withoutIndex(preferences, region);
    }

    static InverseUtility indexed(UtilityFunction preferences, Region region) {
        if (region.size() <= SortedCombinations.MOST) {
            return SearchIndex.of(preferences, region);
        }
        return preferences instanceof HyperRectangles rectangles
                ? RectangleIndex.of(rectangles, region)
                : withoutIndex(preferences, region);
    }

    private static InverseUtility withoutIndex(UtilityFunction preferences, Region region) {
        if (preferences instanceof HyperRectangles rectangles) {
            return RectangleSearch.of(rectangles, region);
        }
        if (!(preferences instanceof AdditiveUtility additive)) {
            return SearchIndex.of(preferences, region);
        }
        Halves halves = Halves.of(region);
        return halves.isSmallEnough()
                ? CombinationSearch.meetingInTheMiddle(additive, region, halves)
                : AnchoredSearch.of(additive, region);
    }
}
