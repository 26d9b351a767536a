package dev.holdfast.server.negotiations.mandate;

import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.server.negotiations.terms.LimitJson;
import dev.holdfast.server.negotiations.terms.Limits;
import java.util.List;
import java.util.OptionalDouble;

/** A settling point as our team sees it, or a walk-away point as the owner sees it. */
public record PointView(OptionalDouble utility, List<LimitJson> limits) {

    static PointView of(OptionalDouble utility, List<IssueLimit> limits) {
        return new PointView(utility, Limits.json(limits));
    }

    /** For the owner's eyes only. */
    public static PointView of(WalkAwayPoint point) {
        return of(point.utility(), point.limits());
    }

    @Override
    public String toString() {
        return "PointView[…]";
    }
}
