package dev.holdfast.negotiation.command;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import java.time.Instant;
import java.util.Optional;

/** A move of the other side. */
public sealed interface TheirCommand extends Command {

    /**
     * Put a package on the table.
     *
     * @param outcome the package
     * @param expiresAt until when it can be accepted; by default for 48 hours
     * @param isFinal whether they say that it is their last
     * @param message words that go with it; may be empty
     */
    record MakeTheirOffer(
            Instant at, Author by, Outcome outcome, Optional<Instant> expiresAt, boolean isFinal, String message)
            implements TheirCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.makeTheirOffer(this);
        }
    }

    /**
     * Accept our offer.
     *
     * @param offer exactly which
     */
    record AcceptOurs(Instant at, Author by, OfferReference offer) implements TheirCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.acceptOurs(this);
        }
    }

    /**
     * Decline our offer.
     *
     * @param offer exactly which
     * @param message words that go with it; may be empty
     */
    record DeclineOurs(Instant at, Author by, OfferReference offer, String message) implements TheirCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.declineOurs(this);
        }
    }

    /**
     * Take back their offer.
     *
     * @param offer exactly which
     */
    record WithdrawTheirs(Instant at, Author by, OfferReference offer) implements TheirCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.withdrawTheirs(this);
        }
    }

    /**
     * End the negotiation from their side.
     *
     * @param message words that go with it; may be empty
     */
    record Leave(Instant at, Author by, String message) implements TheirCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.leave(this);
        }
    }
}
