package dev.holdfast.preference;

import dev.holdfast.outcome.IssueLimit;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The point below which a side prefers no deal: a reservation utility, limits on single issues, or both. Secret: its
 * text form says nothing.
 *
 * @param utility the lowest utility that is acceptable, from 0 to 1; empty when only the limits count
 * @param limits limits that every acceptable outcome keeps to; may be empty when there is a utility
 */
public record WalkAwayPoint(OptionalDouble utility, List<IssueLimit> limits) {

    /** Checks that the point says something. */
    public WalkAwayPoint {
        limits = List.copyOf(limits);
        if (utility.isEmpty() && limits.isEmpty()) {
            throw new IllegalArgumentException("a walk-away point needs a utility, limits on issues, or both");
        }
        if (utility.isPresent() && !(utility.getAsDouble() >= 0 && utility.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("the utility of a walk-away point must be from 0 to 1");
        }
    }

    /** A walk-away point that is a utility alone. */
    public static WalkAwayPoint atUtility(double utility) {
        return new WalkAwayPoint(OptionalDouble.of(utility), List.of());
    }

    /** A walk-away point that is a set of limits alone. */
    public static WalkAwayPoint atLimits(IssueLimit... limits) {
        return new WalkAwayPoint(OptionalDouble.empty(), List.of(limits));
    }

    /** The outcomes with which a deal is not beyond this point. */
    public AcceptableSet acceptable(UtilityFunction preferences) {
        return new AcceptableSet(preferences, utility, limits);
    }

    @Override
    public String toString() {
        return "WalkAwayPoint[secret]";
    }
}
