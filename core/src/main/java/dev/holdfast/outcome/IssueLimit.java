package dev.holdfast.outcome;

import java.math.BigDecimal;
import java.util.Set;

/** A condition on the value of one issue. */
public sealed interface IssueLimit {

    /** The name of the issue that is limited. */
    String issue();

    /**
     * The issue's number is at least a bound.
     *
     * @param issue the name of a numeric issue
     * @param bound the lowest number that is allowed
     */
    record AtLeast(String issue, BigDecimal bound) implements IssueLimit {

        /** Checks the length of the number. */
        public AtLeast {
            NumericIssue.requireShort("the limit on issue '" + issue + "'", bound);
        }
    }

    /**
     * The issue's number is at most a bound.
     *
     * @param issue the name of a numeric issue
     * @param bound the highest number that is allowed
     */
    record AtMost(String issue, BigDecimal bound) implements IssueLimit {

        /** Checks the length of the number. */
        public AtMost {
            NumericIssue.requireShort("the limit on issue '" + issue + "'", bound);
        }
    }

    /**
     * The issue has one of some values.
     *
     * @param issue the name of the issue
     * @param values the values that are allowed, as text; at least one
     */
    record OneOf(String issue, Set<String> values) implements IssueLimit {

        /** Copies the values. */
        public OneOf {
            values = Set.copyOf(values);
        }
    }
}
