package dev.holdfast.preference.raw;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * Hyper-rectangles that are added up in a time that depends on the issues, not on the bounds of all hyper-rectangles: each
 * value of an issue has a bit for each of them, telling whether it is within its bounds.
 */
final class RectangleList extends AbstractList<HyperRectangle> {

    /** Issues with more values are looked at bound by bound. */
    private static final int MOST_VALUES = 4096;

    private final List<HyperRectangle> rectangles;
    private final double[] worths;
    private final int words;
    private final long[] outside;

    /** By issue and value, the words one after the other; null where an issue has no bounds or too many values. */
    private final long[][] within;

    /** The issues of which there are words. */
    private final int[] positions;

    /** Those that have bounds in other issues as well. */
    private final boolean hasLongIssues;

    RectangleList(OutcomeSpace space, List<HyperRectangle> rectangles) {
        this.rectangles = rectangles;
        this.worths = rectangles.stream().mapToDouble(HyperRectangle::worth).toArray();
        this.words = (rectangles.size() + Long.SIZE - 1) / Long.SIZE;
        this.outside = new long[words];
        List<Issue> issues = space.issues();
        this.within = new long[issues.size()][];
        boolean isLong = false;
        for (int number = 0; number < rectangles.size(); number++) {
            if (rectangles.get(number).side() == HyperRectangle.Side.OUTSIDE) {
                set(outside, number);
            }
            for (int position : rectangles.get(number).bounds().keySet()) {
                isLong |= issues.get(position).size() > MOST_VALUES;
            }
        }
        this.hasLongIssues = isLong;
        int[] bounded = rectangles.stream()
                .flatMapToInt(each -> each.bounds().keySet().stream().mapToInt(Integer::intValue))
                .distinct()
                .sorted()
                .toArray();
        this.positions = hasLongIssues ? new int[0] : bounded;
        for (int position : positions) {
            within[position] = words(position, issues.get(position).size());
        }
    }

    private long[] words(int position, int values) {
        long[] bits = new long[values * words];
        Arrays.fill(bits, -1);
        for (int number = 0; number < rectangles.size(); number++) {
            IndexRange bound = rectangles.get(number).bounds().get(position);
            for (int value = 0; bound != null && value < values; value++) {
                if (!bound.contains(value)) {
                    bits[value * words + number / Long.SIZE] &= ~(1L << number);
                }
            }
        }
        return bits;
    }

    private static void set(long[] bits, int number) {
        bits[number / Long.SIZE] |= 1L << number;
    }

    /** What an outcome is worth, added up in the order of the hyper-rectangles. */
    double sum(Outcome outcome) {
        double sum = 0;
        if (hasLongIssues) {
            for (HyperRectangle rectangle : rectangles) {
                sum += rectangle.worthOf(outcome);
            }
            return sum;
        }
        for (int word = 0; word < words; word++) {
            long inside = -1;
            for (int position : positions) {
                inside &= within[position][outcome.index(position) * words + word];
            }
            sum = added(sum, inside ^ outside[word], word * Long.SIZE);
        }
        return sum;
    }

    private double added(double before, long counting, int first) {
        double sum = before;
        int last = Math.min(Long.SIZE, worths.length - first);
        long left = last == Long.SIZE ? counting : counting & ((1L << last) - 1);
        while (left != 0) {
            sum += worths[first + Long.numberOfTrailingZeros(left)];
            left &= left - 1;
        }
        return sum;
    }

    @Override
    public HyperRectangle get(int number) {
        return rectangles.get(number);
    }

    @Override
    public int size() {
        return rectangles.size();
    }
}
