package dev.holdfast.negotiation.command;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import java.time.Instant;
import java.util.Optional;

/** A move of our side. */
public sealed interface OurCommand extends Command {

    /**
     * Put a package on the table.
     *
     * @param outcome the package
     * @param expiresAt until when it can be accepted; by default for 48 hours
     * @param trade whether it is meant to give something for something, and so must not be worse for us
     * @param message words that go with it; may be empty
     */
    record MakeOffer(Instant at, Author by, Outcome outcome, Optional<Instant> expiresAt, boolean trade, String message)
            implements OurCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.makeOffer(this);
        }
    }

    /**
     * Stand at our offer, or put the last one on the table again.
     */
    record Hold(Instant at, Author by) implements OurCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.hold(this);
        }
    }

    /**
     * Accept their offer.
     *
     * @param offer exactly which
     */
    record AcceptOffer(Instant at, Author by, OfferReference offer) implements OurCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.acceptOffer(this);
        }
    }

    /**
     * Decline their offer.
     *
     * @param offer exactly which
     * @param message words that go with it; may be empty
     */
    record DeclineOffer(Instant at, Author by, OfferReference offer, String message) implements OurCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.declineOffer(this);
        }
    }

    /**
     * Take back our offer.
     *
     * @param offer exactly which
     */
    record WithdrawOffer(Instant at, Author by, OfferReference offer) implements OurCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.withdrawOffer(this);
        }
    }

    /**
     * Say that our side is close to its last word.
     *
     * @param message the words
     */
    record Warn(Instant at, Author by, String message) implements OurCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.warn(this);
        }
    }

    /**
     * Announce our last offer, which binds.
     *
     * @param outcome the package; empty for the one that stands
     * @param expiresAt until when it can be accepted; by default for 48 hours
     * @param message the words
     */
    record AnnounceFinal(Instant at, Author by, Optional<Outcome> outcome, Optional<Instant> expiresAt, String message)
            implements OurCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.announceFinal(this);
        }
    }

    /**
     * End the negotiation without a deal; possible in every state that is not closed.
     *
     * @param reason why
     * @param message the words
     */
    record WalkAway(Instant at, Author by, WalkAwayReason reason, String message) implements OurCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.walkAway(this);
        }
    }
}
