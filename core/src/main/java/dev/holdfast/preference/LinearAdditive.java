package dev.holdfast.preference;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The linear-additive utility function {@code u(ω) = Σ wᵢ · vᵢ(ωᵢ)} with weights that sum to 1.
 *
 * <p>Source: Keeney and Raiffa, Decisions with Multiple Objectives (1976), chapter 3. Each {@code wᵢ · vᵢ} is rounded to 15
 * decimals and the sum is exact: 0.1 and 0.2 make 0.3, and the order of the issues does not matter to the last bit.
 */
public final class LinearAdditive implements AdditiveUtility {

    private static final double WEIGHT_TOLERANCE = 1e-6;
    private static final int LARGEST_TABLE = 1 << 16;

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

    @Override
    public long units(int position, int index) {
        long[] table = tables[position];
        return table.length > 0
                ? table[index]
                : compute(position, space.issues().get(position), index);
    }

    @Override
    public long constantUnits() {
        return 0;
    }

    @Override
    public UnitScale scale() {
        return UnitScale.DECIMALS;
    }

    @Override
    public double ceiling() {
        return 1;
    }

    @Override
    public List<IndexRange> runs(int position, IndexRange range) {
        return weightedIssues.get(position).values().runs(space.issues().get(position), range);
    }

    /** The whole units nearest to a utility. */
    static long units(double utility) {
        return UnitScale.DECIMALS.units(utility);
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
