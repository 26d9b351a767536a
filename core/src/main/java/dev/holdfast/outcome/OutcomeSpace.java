package dev.holdfast.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** All packages that can be negotiated: every combination of one value for each issue. */
public final class OutcomeSpace {

    private static final int MOST_ISSUES = 100;

    private final List<Issue> issues;
    private final Map<String, Integer> positions;
    private final int[] sizes;
    private final boolean countable;

    /** Makes the space of these issues: 1 to 100 of them, no name twice. */
    public OutcomeSpace(List<? extends Issue> issues) {
        this.issues = List.copyOf(issues);
        this.positions = new HashMap<>();
        this.sizes = this.issues.stream().mapToInt(Issue::size).toArray();
        this.countable = size().bitLength() < Integer.SIZE;
        if (this.issues.isEmpty() || this.issues.size() > MOST_ISSUES) {
            throw new IllegalArgumentException("an outcome space needs 1 to " + MOST_ISSUES + " issues");
        }
        for (Issue issue : this.issues) {
            if (positions.putIfAbsent(issue.name(), positions.size()) != null) {
                throw new IllegalArgumentException("two issues have the name '" + issue.name() + "'");
            }
        }
    }

    /** Makes the space of these issues. */
    public static OutcomeSpace of(Issue... issues) {
        return new OutcomeSpace(List.of(issues));
    }

    /** The issues, in the order in which outcomes list their values. */
    public List<Issue> issues() {
        return issues;
    }

    /** The position of an issue, or empty when the space has none of that name. */
    public OptionalInt position(String issue) {
        Integer position = positions.get(issue);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** How many outcomes there are. */
    public BigInteger size() {
        return issues.stream()
                .map(issue -> BigInteger.valueOf(issue.size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** The outcome with these value indexes, one for each issue in order. */
    public Outcome at(int... indexes) {
        if (indexes.length != issues.size()) {
            throw new IllegalArgumentException("an outcome needs one index for each of " + issues.size() + " issues");
        }
        for (int position = 0; position < indexes.length; position++) {
            if (indexes[position] < 0
                    || indexes[position] >= issues.get(position).size()) {
                throw new IndexOutOfBoundsException(
                        "issue '" + issues.get(position).name() + "' has no value " + indexes[position]);
            }
        }
        return new Outcome(this, indexes.clone());
    }

    /**
     * The outcome with these terms, issue name to value as text.
     *
     * @throws InvalidTermsException naming every issue that is missing, unknown or has a value that is not allowed
     */
    public Outcome outcome(Map<String, String> terms) {
        List<TermViolation> violations = new ArrayList<>();
        int[] indexes = new int[issues.size()];
        for (int position = 0; position < indexes.length; position++) {
            Issue issue = issues.get(position);
            String text = terms.get(issue.name());
            if (text == null) {
                violations.add(new TermViolation(issue.name(), TermViolation.Kind.MISSING, issue.allowed()));
                continue;
            }
            OptionalInt index = issue.indexOf(text);
            if (index.isEmpty()) {
                violations.add(new TermViolation(issue.name(), TermViolation.Kind.NOT_ALLOWED, issue.allowed()));
            }
            indexes[position] = index.orElse(0);
        }
        for (String name : terms.keySet()) {
            if (!positions.containsKey(name)) {
                violations.add(new TermViolation(name, TermViolation.Kind.UNKNOWN_ISSUE, names()));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidTermsException(violations);
        }
        return new Outcome(this, indexes);
    }

    /** See {@link Outcome#ordinal()}. */
    int ordinal(int[] indexes) {
        if (!countable) {
            return -1;
        }
        int ordinal = 0;
        for (int position = 0; position < sizes.length; position++) {
            ordinal = ordinal * sizes[position] + indexes[position];
        }
        return ordinal;
    }

    private String names() {
        return issues.stream().map(Issue::name).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof OutcomeSpace that && issues.equals(that.issues));
    }

    @Override
    public int hashCode() {
        return issues.hashCode();
    }

    @Override
    public String toString() {
        return "OutcomeSpace" + issues;
    }
}
