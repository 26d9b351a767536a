package dev.holdfast.negotiation.event;

import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Instant;
import java.util.Optional;

/** An event that only the owner sees, because it holds the walk-away point or tells that it was touched. */
public sealed interface OwnerEvent extends NegotiationEvent {

    /**
     * The owner has stated the secret part of the mandate, before the talk.
     *
     * @param reservation the secret part
     * @param author the owner
     */
    record ReservationStated(Instant at, Reservation reservation, Author author) implements OwnerEvent {}

    /**
     * The walk-away point has been moved up.
     *
     * @param walkAwayPoint the new point, at least as strict as the one before
     * @param author the owner
     */
    record WalkAwayPointTightened(Instant at, WalkAwayPoint walkAwayPoint, Author author) implements OwnerEvent {}

    /**
     * An owner asks to move the walk-away point down.
     *
     * @param walkAwayPoint the point that is asked for
     * @param reason why; as secret as the point
     * @param author who asks
     * @param expiresAt from when it cannot be approved any more; events of old logs do not have it
     */
    record LooseningRequested(
            Instant at, WalkAwayPoint walkAwayPoint, String reason, Author author, Optional<Instant> expiresAt)
            implements OwnerEvent {

        @Override
        public String toString() {
            return "LooseningRequested[secret]";
        }
    }

    /**
     * A second person has approved the request, and the walk-away point has moved.
     *
     * @param walkAwayPoint the point from now on
     * @param author who approved
     * @param approvedBefore when they did, if it was an earlier, identical request that they approved
     */
    record LooseningApproved(Instant at, WalkAwayPoint walkAwayPoint, Author author, Optional<Instant> approvedBefore)
            implements OwnerEvent {}

    /**
     * The request has been turned down or taken back.
     *
     * @param author who did it
     */
    record LooseningRejected(Instant at, Author author) implements OwnerEvent {}
}
