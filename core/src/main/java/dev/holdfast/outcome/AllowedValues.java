package dev.holdfast.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Values of one issue by index, as ranges in ascending order that neither overlap nor touch. A price with two thousand
 * million steps takes no more room than one with two.
 */
record AllowedValues(List<IndexRange> ranges) {

    AllowedValues {
        ranges = List.copyOf(ranges);
    }

    static AllowedValues all(int size) {
        return run(0, size - 1);
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
                ? run(numeric.firstAtLeast(atLeast.bound()), issue.size() - 1)
                : run(0, numeric.lastAtMost(((IssueLimit.AtMost) limit).bound()));
    }

    private static AllowedValues pick(Issue issue, IssueLimit.OneOf oneOf) {
        int[] picked = oneOf.values().stream()
                .mapToInt(value -> index(issue, value))
                .sorted()
                .distinct()
                .toArray();
        List<IndexRange> ranges = new ArrayList<>();
        for (int start = 0, end = 0; start < picked.length; start = ++end) {
            while (end + 1 < picked.length && picked[end + 1] == picked[end] + 1) {
                end++;
            }
            ranges.add(new IndexRange(picked[start], picked[end]));
        }
        return new AllowedValues(ranges);
    }

    private static int index(Issue issue, String value) {
        OptionalInt index = issue.indexOf(value);
        return index.orElseThrow(() -> new IllegalArgumentException(
                "a limit on '" + issue.name() + "' names '" + value + "', which is not " + issue.allowed()));
    }

    private static AllowedValues run(int first, int last) {
        return new AllowedValues(first > last ? List.of() : List.of(new IndexRange(first, last)));
    }

    boolean contains(int index) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (index < ranges.get(middle).first()) {
                high = middle - 1;
            } else if (index > ranges.get(middle).last()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** How many values there are. */
    int count() {
        return ranges.stream().mapToInt(IndexRange::size).sum();
    }

    AllowedValues and(AllowedValues other) {
        List<IndexRange> both = new ArrayList<>();
        for (int mine = 0, its = 0; mine < ranges.size() && its < other.ranges.size(); ) {
            IndexRange one = ranges.get(mine);
            IndexRange two = other.ranges.get(its);
            int first = Math.max(one.first(), two.first());
            int last = Math.min(one.last(), two.last());
            if (first <= last) {
                both.add(new IndexRange(first, last));
            }
            if (one.last() < two.last()) {
                mine++;
            } else {
                its++;
            }
        }
        return new AllowedValues(both);
    }

    boolean containsAll(AllowedValues other) {
        return other.minus(this).isEmpty();
    }

    AllowedValues minus(AllowedValues other) {
        int next = 0;
        List<IndexRange> gaps = new ArrayList<>();
        for (IndexRange range : other.ranges) {
            if (range.first() > next) {
                gaps.add(new IndexRange(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        gaps.add(new IndexRange(next, Integer.MAX_VALUE));
        return and(new AllowedValues(gaps));
    }

    IntStream stream() {
        return ranges.stream().flatMapToInt(IndexRange::stream);
    }
}
