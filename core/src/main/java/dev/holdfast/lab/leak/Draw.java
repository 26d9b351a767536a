package dev.holdfast.lab.leak;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.preference.WalkAwayPoint;
import java.util.Optional;

/**
 * What an owner wants, drawn at random: a plan, and a walk-away point that is independent of it.
 *
 * @param terrain what is negotiated
 * @param opening the utility of the opening
 * @param target the utility of the target
 * @param lowestRung the lowest utility that the owner wants to propose
 * @param walkAway the utility below which there is no deal
 */
public record Draw(Terrain terrain, double opening, double target, double lowestRung, double walkAway) {

    /**
     * The mandate. Their last offer is never taken by the policy of the owner: what the last decision tells is the owner's
     * choice, and the talk is over then.
     */
    public Mandate mandate(SetUp setUp, int rounds) {
        double settling = setUp == SetUp.POINTS_APART ? lowestRung : walkAway;
        ConcessionBudget budget =
                setUp.isBudgeted() ? new ConcessionBudget(opening - lowestRung) : ConcessionBudget.UNLIMITED;
        Plan plan = new Plan(Rung.at(opening), Rung.at(target), SettlingPoint.atUtility(settling));
        Brief brief = new Brief(terrain.preferences(), plan, Deadline.afterRounds(rounds), budget, Optional.empty());
        return new Mandate(brief, Reservation.of(WalkAwayPoint.atUtility(walkAway), LastDecision.WALK));
    }

    /** The same owner with another walk-away point. */
    Draw withWalkAway(double other) {
        return new Draw(terrain, opening, target, lowestRung, other);
    }
}
