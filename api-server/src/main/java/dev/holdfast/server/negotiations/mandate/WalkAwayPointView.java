package dev.holdfast.server.negotiations.mandate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Reservation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The secret part of the mandate, for the owner's eyes only.
 *
 * @param point where our side walks away
 * @param alternatives what our side may do without a deal
 * @param lastDecision what to do with their last offer when it lies between walk-away point and settling point
 * @param loosening a request to move the point down that waits for a second person
 */
public record WalkAwayPointView(
        @JsonUnwrapped PointView point,
        Optional<List<AlternativeView>> alternatives,
        LastDecision lastDecision,
        Optional<LooseningView> loosening) {

    /** One thing that our side may do without a deal. */
    public record AlternativeView(String name, double probability, double utility) {

        @Override
        public String toString() {
            return "AlternativeView[…]";
        }
    }

    /** A request to move the walk-away point down. */
    public record LooseningView(
            PointView walkAwayPoint, String reason, String requestedBy, Optional<Instant> expiresAt) {

        @Override
        public String toString() {
            return "LooseningView[…]";
        }
    }

    /** Empty when no walk-away point has been stated. */
    public static Optional<WalkAwayPointView> of(Course course) {
        return course.reservation().map(reservation -> of(reservation, course));
    }

    private static WalkAwayPointView of(Reservation reservation, Course course) {
        return new WalkAwayPointView(
                PointView.of(reservation.walkAwayPoint()),
                reservation.alternatives().map(stated -> stated.possibilities().stream()
                        .map(each -> new AlternativeView(each.name(), each.probability(), each.utility()))
                        .toList()),
                reservation.lastDecision(),
                course.loosening()
                        .map(request -> new LooseningView(
                                PointView.of(request.walkAwayPoint()),
                                request.reason(),
                                request.by().name(),
                                request.expiresAt())));
    }

    @Override
    public String toString() {
        return "WalkAwayPointView[…]";
    }
}
