package dev.holdfast.outcome;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A complete package of terms: one value for every issue of its space. The literature also says bid. */
public final class Outcome {

    private final OutcomeSpace space;
    private final int[] indexes;
    private final int ordinal;

    Outcome(OutcomeSpace space, int[] indexes) {
        this.space = space;
        this.indexes = indexes;
        this.ordinal = space.ordinal(indexes);
    }

    /** The space that this outcome belongs to. */
    public OutcomeSpace space() {
        return space;
    }

    /**
     * Checks that the outcome is one of a space.
     *
     * @throws IllegalArgumentException when it belongs to another
     */
    public void requireIn(OutcomeSpace expected) {
        if (!space.equals(expected)) {
            throw new IllegalArgumentException("the outcome belongs to another space");
        }
    }

    /** The index of the value of the issue at a position. */
    public int index(int position) {
        return indexes[position];
    }

    /**
     * The number of this outcome when all are counted from 0 with the last issue changing fastest; negative in a space of
     * 2^31 outcomes and more, whose outcomes have none.
     */
    public int ordinal() {
        return ordinal;
    }

    /** The same package with another value of the issue at a position. */
    public Outcome with(int position, int index) {
        int[] changed = indexes.clone();
        changed[position] = index;
        return space.at(changed);
    }

    /** The value of an issue as text. */
    public String value(String issue) {
        int position = positionOf(issue);
        return space.issues().get(position).text(indexes[position]);
    }

    /** The value of a numeric issue. */
    public BigDecimal number(String issue) {
        int position = positionOf(issue);
        if (space.issues().get(position) instanceof NumericIssue numeric) {
            return numeric.number(indexes[position]);
        }
        throw new IllegalArgumentException("issue '" + issue + "' is not numeric");
    }

    /** Issue name to value as text, in the order of the issues. */
    public Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        List<Issue> issues = space.issues();
        for (int position = 0; position < indexes.length; position++) {
            terms.put(issues.get(position).name(), issues.get(position).text(indexes[position]));
        }
        return Collections.unmodifiableMap(terms);
    }

    private int positionOf(String issue) {
        return space.position(issue)
                .orElseThrow(() -> new IllegalArgumentException("there is no issue '" + issue + "'"));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Outcome that
                        && ordinal == that.ordinal
                        && (ordinal >= 0 || Arrays.equals(indexes, that.indexes))
                        && space.equals(that.space));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(indexes);
    }

    @Override
    public String toString() {
        return terms().toString();
    }
}
