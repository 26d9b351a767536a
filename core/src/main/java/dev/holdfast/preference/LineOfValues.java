package dev.holdfast.preference;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Region;
import java.util.List;

/**
 * The values of one issue that is judged by a straight line. They are in order already, so nothing is computed before it is
 * asked for, and a price may have as many steps as it likes.
 */
final class LineOfValues implements Combinations {

    private final LinearAdditive preferences;
    private final int position;
    private final boolean rising;
    private final List<IndexRange> ranges;
    private final int size;

    private LineOfValues(LinearAdditive preferences, Region region, int position, ValueFunction.Linear line) {
        this.preferences = preferences;
        this.position = position;
        this.rising = line.atLowest() <= line.atHighest();
        this.ranges = region.ranges(position);
        this.size = region.count(position);
    }

    /** Combinations of the values at some positions; on the line where there is one issue that lies on one. */
    static Combinations orSorted(LinearAdditive preferences, Region region, List<Integer> positions) {
        if (positions.size() == 1) {
            int position = positions.get(0);
            ValueFunction values = preferences.weightedIssues().get(position).values();
            if (values instanceof ValueFunction.Linear line) {
                return new LineOfValues(preferences, region, position, line);
            }
        }
        return SortedCombinations.ofSums(preferences, region, positions);
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
