package dev.holdfast.negotiation.move;

import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.outcome.Outcome;
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
    record Counter(Outcome outcome) implements Move {}

    /**
     * Give something for something: another package that is not worse for our side than its standing offer.
     *
     * @param outcome the package
     */
    record Trade(Outcome outcome) implements Move {}

    /**
     * Accept their offer.
     *
     * @param offer the standing offer of the other side
     */
    record Accept(OfferReference offer) implements Move {}

    /**
     * Say that our side is close to its last word.
     *
     * @param message the words
     */
    record Warn(String message) implements Move {}

    /**
     * Announce the last offer. It binds.
     *
     * @param outcome the package; empty for the one that stands
     * @param message the words
     */
    record AnnounceFinal(Optional<Outcome> outcome, String message) implements Move {}

    /**
     * End the negotiation without a deal.
     *
     * @param reason why
     * @param message the words: firm, kind, without a concession
     */
    record WalkAway(WalkAwayReason reason, String message) implements Move {}
}
