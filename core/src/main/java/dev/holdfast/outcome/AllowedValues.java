package dev.holdfast.outcome;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Values of one issue by index: the run {@code [from, to)}, of which only the picked ones count when any are picked. */
record AllowedValues(int from, int to, BitSet picked) {

    static AllowedValues all(int size) {
        return run(0, size);
    }

    static AllowedValues of(Issue issue, IssueLimit limit) {
        if (limit instanceof IssueLimit.OneOf oneOf) {
            return pick(issue, oneOf);
        }
        if (!(issue instanceof NumericIssue numeric)) {
            throw new IllegalArgumentException(
                    "the issue '" + issue.name() + "' is not numeric; limit it to a set of values");
        }
        return limit instanceof IssueLimit.AtLeast atLeast
                ? run(numeric.firstAtLeast(atLeast.bound()), issue.size())
                : run(0, numeric.lastAtMost(((IssueLimit.AtMost) limit).bound()) + 1);
    }

    private static AllowedValues pick(Issue issue, IssueLimit.OneOf oneOf) {
        BitSet picked = new BitSet();
        for (String value : oneOf.values()) {
            picked.set(issue.indexOf(value)
                    .orElseThrow(() -> new IllegalArgumentException("a limit on '" + issue.name() + "' names '" + value
                            + "', which is not " + issue.allowed())));
        }
        return new AllowedValues(0, picked.length(), picked);
    }

    private static AllowedValues run(int from, int to) {
        return new AllowedValues(from, to, new BitSet());
    }

    boolean contains(int index) {
        return index >= from && index < to && (picked.isEmpty() || picked.get(index));
    }

    boolean isEmpty() {
        return from >= to || (!picked.isEmpty() && picked.get(from, to).isEmpty());
    }

    AllowedValues and(AllowedValues other) {
        int low = Math.max(from, other.from);
        int high = Math.min(to, other.to);
        if (picked.isEmpty() || other.picked.isEmpty()) {
            return new AllowedValues(low, high, picked.isEmpty() ? other.picked : picked);
        }
        BitSet both = (BitSet) picked.clone();
        both.and(other.picked);
        return new AllowedValues(low, both.isEmpty() ? low : high, both);
    }

    boolean containsAll(AllowedValues other) {
        return minus(other, this).isEmpty();
    }

    List<AllowedValues> minus(AllowedValues other) {
        return minus(this, other);
    }

    private static List<AllowedValues> minus(AllowedValues left, AllowedValues right) {
        if (left.picked.isEmpty() && right.picked.isEmpty()) {
            AllowedValues below = run(left.from, Math.min(left.to, right.from));
            AllowedValues above = run(Math.max(left.from, right.to), left.to);
            return List.of(below, above).stream()
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
        BitSet rest = new BitSet();
        left.stream().filter(index -> !right.contains(index)).forEach(rest::set);
        return rest.isEmpty() ? List.of() : List.of(new AllowedValues(0, rest.length(), rest));
    }

    IntStream stream() {
        return IntStream.range(from, to).filter(this::contains);
    }
}
