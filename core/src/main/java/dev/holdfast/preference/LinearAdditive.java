package dev.holdfast.preference;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The linear-additive utility function {@code u(ω) = Σ wᵢ · vᵢ(ωᵢ)} with weights that sum to 1.
 *
 * <p>Source: Keeney and Raiffa, Decisions with Multiple Objectives (1976), chapter 3. Each {@code wᵢ · vᵢ} is rounded to 15
 * decimals and the sum is exact: 0.1 and 0.2 make 0.3, and the order of the issues does not matter to the last bit.
 */
public final class LinearAdditive implements UtilityFunction {

    private static final double WEIGHT_TOLERANCE = 1e-6;
    private static final int LARGEST_TABLE = 1 << 16;

    /** The utility 1 in whole units; sums of units stay below 2^53, so that dividing them rounds correctly. */
    private static final double UNITS = 1e15;

    private final OutcomeSpace space;
    private final List<WeightedIssue> weightedIssues;
    private final long[][] tables;

    /**
     * Makes the function.
     *
     * @throws IllegalArgumentException when an issue is judged twice or not at all, an evaluation is missing, or the
     *     weights do not sum to 1 (to within one millionth)
     */
    public LinearAdditive(OutcomeSpace space, List<WeightedIssue> weightedIssues) {
        this.space = space;
        this.weightedIssues = inOrderOfIssues(space, weightedIssues);
        double sum =
                this.weightedIssues.stream().mapToDouble(WeightedIssue::weight).sum();
        if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
            throw new IllegalArgumentException("the weights must sum to 1, but sum to " + sum);
        }
        this.tables = new long[this.weightedIssues.size()][];
        for (int position = 0; position < tables.length; position++) {
            Issue issue = space.issues().get(position);
            this.weightedIssues.get(position).values().check(issue);
            tables[position] = issue.size() <= LARGEST_TABLE ? table(position, issue) : new long[0];
        }
    }

    private static List<WeightedIssue> inOrderOfIssues(OutcomeSpace space, List<WeightedIssue> weightedIssues) {
        Map<Integer, WeightedIssue> byPosition = new TreeMap<>();
        for (WeightedIssue weighted : weightedIssues) {
            int position = space.position(weighted.issue())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a weight names the issue '" + weighted.issue() + "', which does not exist"));
            if (byPosition.put(position, weighted) != null) {
                throw new IllegalArgumentException("issue '" + weighted.issue() + "' is weighted twice");
            }
        }
        for (int position = 0; position < space.issues().size(); position++) {
            if (!byPosition.containsKey(position)) {
                throw new IllegalArgumentException(
                        "issue '" + space.issues().get(position).name() + "' has no weight");
            }
        }
        return List.copyOf(new ArrayList<>(byPosition.values()));
    }

    private long[] table(int position, Issue issue) {
        long[] table = new long[issue.size()];
        for (int index = 0; index < table.length; index++) {
            table[index] = compute(position, issue, index);
        }
        return table;
    }

    private long compute(int position, Issue issue, int index) {
        WeightedIssue weighted = weightedIssues.get(position);
        return units(weighted.weight() * weighted.values().value(issue, index));
    }

    @Override
    public OutcomeSpace space() {
        return space;
    }

    /** The weights and value functions, in the order of the issues. */
    public List<WeightedIssue> weightedIssues() {
        return weightedIssues;
    }

    /** What the value at an index of the issue at a position adds to the utility. */
    public double part(int position, int index) {
        return units(position, index) / UNITS;
    }

    /** The same in whole units, whose sums are exact. */
    long units(int position, int index) {
        long[] table = tables[position];
        return table.length > 0
                ? table[index]
                : compute(position, space.issues().get(position), index);
    }

    /** The whole units nearest to a utility. */
    static long units(double utility) {
        return Math.round(utility * UNITS);
    }

    /** The utility of a sum of units; never decreasing. */
    static double utility(long units) {
        return Math.min(1, units / UNITS);
    }

    @Override
    public double utility(Outcome outcome) {
        outcome.requireIn(space);
        long sum = 0;
        for (int position = 0; position < tables.length; position++) {
            sum += units(position, outcome.index(position));
        }
        return utility(sum);
    }

    @Override
    public double highest(Region region) {
        long sum = 0;
        for (int position = 0; position < tables.length; position++) {
            sum += extremes(region, position).max().orElseThrow();
        }
        return utility(sum);
    }

    @Override
    public double lowest(Region region) {
        long sum = 0;
        for (int position = 0; position < tables.length; position++) {
            sum += extremes(region, position).min().orElseThrow();
        }
        return utility(sum);
    }

    private LongStream extremes(Region region, int position) {
        Issue issue = space.issues().get(position);
        ValueFunction values = weightedIssues.get(position).values();
        return region.ranges(position).stream()
                .flatMapToInt(range -> values.extremes(issue, range))
                .mapToLong(index -> units(position, index));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearAdditive that
                && space.equals(that.space)
                && weightedIssues.equals(that.weightedIssues);
    }

    @Override
    public int hashCode() {
        return 31 * space.hashCode() + weightedIssues.hashCode();
    }
}
