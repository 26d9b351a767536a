package dev.holdfast.negotiation.command;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Instant;
import java.util.Optional;

/** What only the owner may do. */
public sealed interface OwnerCommand extends Command {

    /**
     * State the secret part of the mandate, before the talk; can be repeated until it begins.
     *
     * @param reservation the secret part
     */
    record StateReservation(Instant at, Author by, Reservation reservation) implements OwnerCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.stateReservation(this);
        }
    }

    /**
     * Move the walk-away point up, and the settling point with it where needed.
     *
     * @param walkAwayPoint the new point
     * @param settlingPoint the new settling point
     */
    record Tighten(Instant at, Author by, WalkAwayPoint walkAwayPoint, Optional<SettlingPoint> settlingPoint)
            implements OwnerCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.tighten(this);
        }
    }

    /**
     * Ask to move the walk-away point down.
     *
     * @param walkAwayPoint the point that is asked for
     * @param reason why; not blank, and as secret as the point
     * @param expiresAt from when it cannot be approved any more; after 48 hours, if it is not said
     */
    record RequestLoosening(
            Instant at, Author by, WalkAwayPoint walkAwayPoint, String reason, Optional<Instant> expiresAt)
            implements OwnerCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.requestLoosening(this);
        }

        @Override
        public String toString() {
            return "RequestLoosening[secret]";
        }
    }

    /**
     * Approve what another owner has asked for.
     *
     * @param walkAwayPoint exactly what is approved, should the request change in the meantime
     */
    record ApproveLoosening(Instant at, Author by, WalkAwayPoint walkAwayPoint) implements OwnerCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.approveLoosening(this);
        }
    }

    /**
     * Turn down, or take back, the request to move the walk-away point down.
     */
    record RejectLoosening(Instant at, Author by) implements OwnerCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.rejectLoosening(this);
        }
    }
}
