package dev.holdfast.preference.search;

import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.HyperRectangles;
import java.util.stream.IntStream;

/** Chooses the search for preferences and a region. */
final class Searches {

    /** Up to here an index costs less than a megabyte or two, so everybody gets it. */
    private static final long SMALL = 1 << 17;

    private Searches() {}

    static InverseUtility of(UtilityFunction preferences, Region region) {
        return size(region) <= SMALL ? SearchIndex.of(preferences, region) : withoutIndex(preferences, region);
    }

    static InverseUtility indexed(UtilityFunction preferences, Region region) {
        return size(region) <= SortedCombinations.MOST
                ? SearchIndex.of(preferences, region)
                : withoutIndex(preferences, region);
    }

    private static InverseUtility withoutIndex(UtilityFunction preferences, Region region) {
        if (preferences instanceof HyperRectangles rectangles) {
            return new RectangleSearch(rectangles, region);
        }
        if (!(preferences instanceof AdditiveUtility additive)) {
            return SearchIndex.of(preferences, region);
        }
        Halves halves = Halves.of(region);
        return halves.isSmallEnough()
                ? CombinationSearch.meetingInTheMiddle(additive, region, halves)
                : AnchoredSearch.of(additive, region);
    }

    private static double size(Region region) {
        return IntStream.range(0, region.space().issues().size())
                .mapToDouble(region::count)
                .reduce(1, (one, other) -> one * other);
    }
}
