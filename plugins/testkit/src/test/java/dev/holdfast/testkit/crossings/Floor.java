package dev.holdfast.testkit.crossings;

import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.WalkAwayPoint;
import java.util.List;

/** A point that must not be crossed, judged term by term. */
record Floor(double utility, List<IssueLimit> limits) {

    static Floor of(WalkAwayPoint point) {
        return new Floor(point.utility().orElse(0), point.limits());
    }

    static Floor of(SettlingPoint point) {
        return new Floor(point.utility().orElse(0), point.limits());
    }

    boolean holds(UtilityFunction preferences, Outcome outcome) {
        return preferences.utility(outcome) >= utility && limits.stream().allMatch(limit -> keeps(outcome, limit));
    }

    private static boolean keeps(Outcome outcome, IssueLimit limit) {
        if (limit instanceof IssueLimit.AtLeast atLeast) {
            return outcome.number(limit.issue()).compareTo(atLeast.bound()) >= 0;
        } else if (limit instanceof IssueLimit.AtMost atMost) {
            return outcome.number(limit.issue()).compareTo(atMost.bound()) <= 0;
        }
        return ((IssueLimit.OneOf) limit).values().contains(outcome.value(limit.issue()));
    }
}
