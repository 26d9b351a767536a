package dev.holdfast.negotiation.mandate;

import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.AcceptableSet;
import dev.holdfast.preference.UtilityFunction;
import java.util.Optional;

/**
 * The mandate without the walk-away point: all that a strategy may know.
 *
 * @param preferences what our side wants
 * @param plan how far our side intends to go
 * @param deadline when the negotiation is over
 * @param budget how much our side is willing to give away
 * @param dealValue how packages are valued in money, when they are
 */
public record Brief(
        UtilityFunction preferences,
        Plan plan,
        Deadline deadline,
        ConcessionBudget budget,
        Optional<DealValue> dealValue) {

    /** Checks that the plan can be followed within the outcome space. */
    public Brief {
        AcceptableSet proposals = plan.settlingPoint().acceptable(preferences);
        if (proposals.isEmpty()) {
            throw new IllegalArgumentException("no outcome reaches the settling point");
        }
        if (plan.target().utility() > preferences.highest(proposals.region())) {
            throw new IllegalArgumentException("no outcome within the settling limits reaches the target");
        }
        plan.opening().outcome().filter(outcome -> !proposals.contains(outcome)).ifPresent(outcome -> {
            throw new IllegalArgumentException("the opening package is below the settling point");
        });
        dealValue.ifPresent(value -> value.check(preferences.space()));
    }

    /** The space of what is negotiated. */
    public OutcomeSpace space() {
        return preferences.space();
    }

    /** The outcomes that our side may propose: those at or above the settling point. */
    public AcceptableSet proposals() {
        return plan.settlingPoint().acceptable(preferences);
    }

    /** The same brief with another plan. */
    public Brief withPlan(Plan other) {
        return new Brief(preferences, other, deadline, budget, dealValue);
    }
}
