package dev.holdfast.negotiation.mandate;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.AcceptableSet;

/**
 * All that the owner decides. Only the rules of {@code negotiation}, guards with the operator's grant, and the owner see
 * it. Its text form says nothing.
 */
public final class Mandate {

    private final Brief brief;
    private final Reservation reservation;
    private final AcceptableSet admissible;

    /** Makes a mandate of the part that strategies may know and the secret part. */
    public Mandate(Brief brief, Reservation reservation) {
        this.brief = brief;
        this.reservation = reservation;
        this.admissible = reservation.walkAwayPoint().acceptable(brief.preferences());
    }

    /** The part that strategies may know. */
    public Brief brief() {
        return brief;
    }

    /** The secret part. */
    public Reservation reservation() {
        return reservation;
    }

    /** Whether a deal with this outcome is not beyond the walk-away point. */
    public boolean admits(Outcome outcome) {
        return admissible.contains(outcome);
    }

    /** The outcomes with which a deal is not beyond the walk-away point. */
    public AcceptableSet admissible() {
        return admissible;
    }

    /** Whether everything that our side may propose is not beyond the walk-away point. */
    public boolean keepsPlanAboveWalkAwayPoint() {
        return admissible.containsAll(brief.proposals());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mandate that && brief.equals(that.brief) && reservation.equals(that.reservation);
    }

    @Override
    public int hashCode() {
        return 31 * brief.hashCode() + reservation.hashCode();
    }

    @Override
    public String toString() {
        return "Mandate[secret]";
    }
}
