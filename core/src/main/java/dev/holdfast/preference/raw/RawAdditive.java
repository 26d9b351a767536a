package dev.holdfast.preference.raw;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UnitScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The additive utility function {@code u(ω) = constant + Σ factorᵢ · evaluationᵢ(ωᵢ)} of a scenario file: nothing is
 * normalised, and utilities may leave the range from 0 to 1 unless the format clips them.
 *
 * <p>Sources: Genius 10.4 (factor = weight ÷ highest evaluation where that is above 1, clipped at 1), GeniusWeb 1.6.1,
 * NegMAS (with a constant). Each part is rounded to 15 decimals (fewer where utilities are large) and the sum is exact.
 */
public final class RawAdditive implements AdditiveUtility {

    private static final int LARGEST_TABLE = 1 << 16;

    private final OutcomeSpace space;
    private final List<RawIssue> issues;
    private final double constant;
    private final double ceiling;
    private final UnitScale scale;
    private final long constantUnits;
    private final long[][] tables;

    private RawAdditive(OutcomeSpace space, List<RawIssue> issues, double constant, double ceiling) {
        this.space = space;
        this.issues = inOrderOfIssues(space, issues);
        this.constant = constant;
        this.ceiling = ceiling;
        double largest = Math.abs(constant);
        for (int position = 0; position < this.issues.size(); position++) {
            this.issues.get(position).values().check(space.issues().get(position));
            largest += Math.max(0, extremes(position).map(Math::abs).max().orElseThrow());
        }
        this.scale = UnitScale.upTo(largest);
        this.constantUnits = scale.units(constant);
        this.tables = new long[this.issues.size()][];
        for (int position = 0; position < tables.length; position++) {
            int size = space.issues().get(position).size();
            tables[position] = new long[size <= LARGEST_TABLE ? size : 0];
            for (int index = 0; index < tables[position].length; index++) {
                tables[position][index] = compute(position, index);
            }
        }
    }

    /**
     * The sum as it is.
     *
     * @throws IllegalArgumentException when an issue is judged twice or not at all, an evaluation is missing, or utilities
     *     are not finite or beyond 10^12
     */
    public static RawAdditive of(OutcomeSpace space, List<RawIssue> issues, double constant) {
        return new RawAdditive(space, issues, constant, Double.POSITIVE_INFINITY);
    }

    /** The sum, or 1 where it is higher. */
    public static RawAdditive clipped(OutcomeSpace space, List<RawIssue> issues) {
        return new RawAdditive(space, issues, 0, 1);
    }

    private static List<RawIssue> inOrderOfIssues(OutcomeSpace space, List<RawIssue> issues) {
        List<RawIssue> ordered = new ArrayList<>();
        for (Issue issue : space.issues()) {
            List<RawIssue> judging = issues.stream()
                    .filter(each -> each.issue().equals(issue.name()))
                    .toList();
            if (judging.size() != 1) {
                throw new IllegalArgumentException(
                        "issue '" + issue.name() + "' must be judged once, but is judged " + judging.size() + " times");
            }
            ordered.add(judging.get(0));
        }
        if (ordered.size() < issues.size()) {
            throw new IllegalArgumentException("an issue is judged that does not exist; there are "
                    + space.issues().stream().map(Issue::name).toList());
        }
        return List.copyOf(ordered);
    }

    private DoubleStream extremes(int position) {
        IndexRange all = new IndexRange(0, space.issues().get(position).size() - 1);
        return runs(position, all).stream()
                .flatMapToDouble(run -> DoubleStream.of(exact(position, run.first()), exact(position, run.last())));
    }

    private double exact(int position, int index) {
        RawIssue issue = issues.get(position);
        return issue.factor() * issue.values().value(space.issues().get(position), index);
    }

    private long compute(int position, int index) {
        return scale.units(exact(position, index));
    }

    @Override
    public OutcomeSpace space() {
        return space;
    }

    /** What each issue adds, in the order of the issues. */
    public List<RawIssue> issues() {
        return issues;
    }

    @Override
    public long units(int position, int index) {
        long[] table = tables[position];
        return table.length > 0 ? table[index] : compute(position, index);
    }

    @Override
    public long constantUnits() {
        return constantUnits;
    }

    @Override
    public UnitScale scale() {
        return scale;
    }

    @Override
    public double ceiling() {
        return ceiling;
    }

    @Override
    public List<IndexRange> runs(int position, IndexRange range) {
        return issues.get(position).values().runs(space.issues().get(position), range);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof RawAdditive that
                        && Double.compare(constant, that.constant) == 0
                        && Double.compare(ceiling, that.ceiling) == 0
                        && space.equals(that.space)
                        && issues.equals(that.issues));
    }

    @Override
    public int hashCode() {
        return 31 * space.hashCode() + Arrays.hashCode(tables[0]);
    }
}
