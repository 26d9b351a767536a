package dev.holdfast.plugin.formats.written;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which issues can stay ranges of numbers; all others are written as lists of values.
 *
 * @param areRanges for each issue whether it can
 */
public record Ranges(List<Boolean> areRanges) {

    /** The issues of a kind that every party judges on a line. */
    public static Ranges of(List<Issue> issues, List<Parts> parties, Predicate<NumericIssue> kind) {
        List<Boolean> ranges = new ArrayList<>();
        for (int position = 0; position < issues.size(); position++) {
            int at = position;
            ranges.add(issues.get(position) instanceof NumericIssue numeric
                    && kind.test(numeric)
                    && parties.stream().allMatch(party -> party.isLine(at)));
        }
        return new Ranges(List.copyOf(ranges));
    }

    /** Whether the issue at a position stays a range. */
    public boolean at(int position) {
        return areRanges.get(position);
    }
}
