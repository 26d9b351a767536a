package dev.holdfast.spi.bidding.opponent.belief;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.Arrays;
import java.util.List;

/** The values of each issue in groups: labels are told apart, numbers fall into at most 32 ranges of equal length. */
public final class ValueGroups {

    private static final int MOST_RANGES = 32;

    private final int[] sizes;
    private final int[] counts;
    private final boolean[] numeric;

    /** Groups the values of each issue. */
    public ValueGroups(OutcomeSpace space) {
        List<Issue> issues = space.issues();
        sizes = issues.stream().mapToInt(Issue::size).toArray();
        counts = new int[sizes.length];
        numeric = new boolean[sizes.length];
        for (int position = 0; position < sizes.length; position++) {
            numeric[position] = issues.get(position) instanceof NumericIssue;
            counts[position] = numeric[position] ? Math.min(MOST_RANGES, sizes[position]) : sizes[position];
        }
    }

    /** How many issues there are. */
    public int issues() {
        return sizes.length;
    }

    /** How many groups the issue has. */
    public int count(int position) {
        return counts[position];
    }

    /** Whether the issue's values are numbers. */
    public boolean isNumeric(int position) {
        return numeric[position];
    }

    /** The group of the value at an index. */
    public int of(int position, int index) {
        return counts[position] == sizes[position] ? index : (int) ((long) index * counts[position] / sizes[position]);
    }

    /** The group of an outcome's value. */
    public int of(int position, Outcome outcome) {
        return of(position, outcome.index(position));
    }

    /** How alike two groups are, from 0 to 1: numbers the more, the nearer they are; labels only when they are the same. */
    public double likeness(int position, int one, int other) {
        if (one == other) {
            return 1;
        }
        return numeric[position] ? 1 - Math.abs(one - other) / (counts[position] - 1.0) : 0;
    }

    /** An array with a number for each group of each issue. */
    double[][] numbers(double initially) {
        double[][] numbers = new double[issues()][];
        for (int position = 0; position < numbers.length; position++) {
            numbers[position] = new double[counts[position]];
            Arrays.fill(numbers[position], initially);
        }
        return numbers;
    }
}
