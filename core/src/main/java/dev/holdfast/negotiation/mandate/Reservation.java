package dev.holdfast.negotiation.mandate;

import dev.holdfast.preference.Alternatives;
import dev.holdfast.preference.WalkAwayPoint;
import java.util.Optional;

/**
 * The secret part of the mandate. Its text form says nothing.
 *
 * @param walkAwayPoint below which there is no deal
 * @param alternatives what happens without a deal, where the owner has stated it
 * @param lastDecision what to do with a last offer that is not beyond the walk-away point but below the settling point
 */
public record Reservation(WalkAwayPoint walkAwayPoint, Optional<Alternatives> alternatives, LastDecision lastDecision) {

    /** A walk-away point and what to do at the last moment. */
    public static Reservation of(WalkAwayPoint walkAwayPoint, LastDecision lastDecision) {
        return new Reservation(walkAwayPoint, Optional.empty(), lastDecision);
    }

    /** A walk-away point derived from the alternatives. */
    public static Reservation derived(Alternatives alternatives, LastDecision lastDecision) {
        return new Reservation(alternatives.walkAwayPoint(), Optional.of(alternatives), lastDecision);
    }

    /** The same with another walk-away point. */
    public Reservation withWalkAwayPoint(WalkAwayPoint other) {
        return new Reservation(other, alternatives, lastDecision);
    }

    @Override
    public String toString() {
        return "Reservation[secret]";
    }
}
