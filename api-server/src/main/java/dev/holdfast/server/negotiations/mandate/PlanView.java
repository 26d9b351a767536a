package dev.holdfast.server.negotiations.mandate;

import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.outcome.Outcome;
import java.util.Map;
import java.util.Optional;

/** The plan as our team sees it. */
public record PlanView(RungView opening, RungView target, PointView settlingPoint) {

    /** A step: its utility, and the package when the owner has named one. */
    public record RungView(double utility, Optional<Map<String, String>> terms) {

        static RungView of(Rung rung) {
            return new RungView(rung.utility(), rung.outcome().map(Outcome::terms));
        }
    }

    public static PlanView of(Plan plan) {
        return new PlanView(
                RungView.of(plan.opening()),
                RungView.of(plan.target()),
                PointView.of(
                        plan.settlingPoint().utility(), plan.settlingPoint().limits()));
    }
}
