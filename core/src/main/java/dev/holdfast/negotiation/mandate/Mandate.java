package dev.holdfast.negotiation.mandate;

import dev.holdfast.outcome.Outcome;

/**
 * All that the owner decides. Only the rules of {@code negotiation}, guards with the operator's grant, and the owner see
 * it.
 *
 * @param brief the part that strategies may know
 * @param reservation the secret part
 */
public record Mandate(Brief brief, Reservation reservation) {

    /** Whether a deal with this outcome is not beyond the walk-away point. */
    public boolean admits(Outcome outcome) {
        return reservation.walkAwayPoint().acceptable(brief.preferences()).contains(outcome);
    }

    /** Whether everything that our side may propose is not beyond the walk-away point. */
    public boolean keepsPlanAboveWalkAwayPoint() {
        return reservation.walkAwayPoint().acceptable(brief.preferences()).containsAll(brief.proposals());
    }

    @Override
    public String toString() {
        return "Mandate[" + brief.plan() + ", secret]";
    }
}
