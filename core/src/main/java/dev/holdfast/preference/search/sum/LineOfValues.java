package dev.holdfast.preference.search.sum;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import java.util.List;

/**
 * The values of one issue along which its evaluation only rises or only falls. They are in order already, so nothing is computed before it is
 * asked for, and a price may have as many steps as it likes.
 */
public final class LineOfValues implements Combinations {

    private final AdditiveUtility preferences;
    private final int position;
    private final boolean rising;
    private final List<IndexRange> ranges;
    private final int size;

    private LineOfValues(AdditiveUtility preferences, Region region, int position) {
        this.preferences = preferences;
        this.position = position;
        IndexRange all = all(preferences, position);
        this.rising = preferences.units(position, all.first()) <= preferences.units(position, all.last());
        this.ranges = region.ranges(position);
        this.size = region.count(position);
    }

    /** Combinations of the values at some positions; on the line where there is one issue that lies on one. */
    public static Combinations orSorted(AdditiveUtility preferences, Region region, List<Integer> positions) {
        boolean isLine = positions.size() == 1
                && preferences
                                .runs(positions.get(0), all(preferences, positions.get(0)))
                                .size()
                        == 1;
        return isLine
                ? new LineOfValues(preferences, region, positions.get(0))
                : SortedCombinations.ofSums(preferences, region, positions);
    }

    private static IndexRange all(AdditiveUtility preferences, int position) {
        return new IndexRange(0, preferences.space().issues().get(position).size() - 1);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long key(int rank) {
        return preferences.units(position, index(rank));
    }

    @Override
    public void fill(int rank, int[] indexes) {
        indexes[position] = index(rank);
    }

    private int index(int rank) {
        int rest = rising ? rank : size - 1 - rank;
        for (IndexRange range : ranges) {
            if (rest < range.size()) {
                return range.first() + rest;
            }
            rest -= range.size();
        }
        throw new IndexOutOfBoundsException(rank);
    }
}
