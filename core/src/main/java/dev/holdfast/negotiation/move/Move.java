package dev.holdfast.negotiation.move;

import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.outcome.Outcome;
import java.util.Objects;
import java.util.Optional;

/** What a strategy or a person wants our side to do next. */
public sealed interface Move {

    /** Nothing to say: the next strategy is asked. */
    record Pass() implements Move {}

    /** Stand at our offer. */
    record Hold() implements Move {}

    /**
     * Put a package on the table.
     *
     * @param outcome the package, not below the settling point
     */
    record Counter(Outcome outcome) implements Move {

        /** Checks that there is a package. */
        public Counter {
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /**
     * Give something for something: another package that is not worse for our side than its standing offer.
     *
     * @param outcome the package
     */
    record Trade(Outcome outcome) implements Move {

        /** Checks that there is a package. */
        public Trade {
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /**
     * Accept their offer.
     *
     * @param offer the standing offer of the other side
     */
    record Accept(OfferReference offer) implements Move {

        /** Checks that there is an offer. */
        public Accept {
            Objects.requireNonNull(offer, "offer");
        }
    }

    /**
     * Say that our side is close to its last word.
     *
     * @param message the words
     */
    record Warn(String message) implements Move {

        /** Checks that there are words. */
        public Warn {
            Words.require(message);
        }
    }

    /**
     * Announce the last offer. It binds.
     *
     * @param outcome the package; empty for the one that stands
     * @param message the words
     */
    record AnnounceFinal(Optional<Outcome> outcome, String message) implements Move {

        /** Checks that both are there. */
        public AnnounceFinal {
            Objects.requireNonNull(outcome, "outcome");
            Words.require(message);
        }
    }

    /**
     * End the negotiation without a deal.
     *
     * @param reason why
     * @param message the words: firm, kind, without a concession
     */
    record WalkAway(WalkAwayReason reason, String message) implements Move {

        /** Checks that both are there. */
        public WalkAway {
            Objects.requireNonNull(reason, "reason");
            Words.require(message);
        }
    }
}
