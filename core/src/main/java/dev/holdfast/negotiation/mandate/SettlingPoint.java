package dev.holdfast.negotiation.mandate;

import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.preference.AcceptableSet;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The lowest rung of the plan: our side never proposes below it. The owner sets it; it is not computed from the
 * walk-away point, and strategies may know it.
 *
 * @param utility the lowest utility that our side proposes, from 0 to 1; empty when only the limits count
 * @param limits limits that everything we propose keeps to; may be empty when there is a utility
 */
public record SettlingPoint(OptionalDouble utility, List<IssueLimit> limits) {

    /** Checks that the point says something. */
    public SettlingPoint {
        limits = List.copyOf(limits);
        if (utility.isEmpty() && limits.isEmpty()) {
            throw new IllegalArgumentException("a settling point needs a utility, limits on issues, or both");
        }
        if (utility.isPresent() && !(utility.getAsDouble() >= 0 && utility.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("the utility of a settling point must be from 0 to 1");
        }
    }

    /** A settling point that is a utility alone. */
    public static SettlingPoint atUtility(double utility) {
        return new SettlingPoint(OptionalDouble.of(utility), List.of());
    }

    /** The outcomes that our side may propose. */
    public AcceptableSet acceptable(UtilityFunction preferences) {
        return new AcceptableSet(preferences, utility, limits);
    }
}
