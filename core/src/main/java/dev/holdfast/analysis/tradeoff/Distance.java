package dev.holdfast.analysis.tradeoff;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.outcome.Outcome;

/** How different packages look to somebody whose preferences are unknown: every issue counts the same. */
public final class Distance {

    private Distance() {}

    /** The distance of two packages of the same space, from 0 (the same) to the number of issues. */
    public static double between(Outcome one, Outcome other) {
        double sum = 0;
        for (int position = 0; position < one.space().issues().size(); position++) {
            sum += between(one.space().issues().get(position), one.index(position), other.index(position));
        }
        return sum;
    }

    /** Numbers differ by a share of their range; labels are the same or not. */
    static double between(Issue issue, int one, int other) {
        if (one == other) {
            return 0;
        }
        return issue instanceof NumericIssue ? Math.abs((double) one - other) / (issue.size() - 1) : 1;
    }
}
