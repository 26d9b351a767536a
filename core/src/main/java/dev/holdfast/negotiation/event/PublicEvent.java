package dev.holdfast.negotiation.event;

import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import java.time.Instant;

/** An event that both sides see. Nothing reachable from it leads to the walk-away point. */
public sealed interface PublicEvent extends NegotiationEvent {

    /** The talk has begun. */
    record Opened(Instant at) implements PublicEvent {}

    /**
     * A side has put a package on the table; an earlier offer of the same side no longer stands.
     *
     * @param offer the offer
     * @param author who sent it
     * @param trade whether our side declared it a trade
     */
    record OfferMade(Instant at, Offer offer, Author author, boolean trade) implements PublicEvent {}

    /**
     * Our side stands at its offer.
     *
     * @param offer the offer that stands
     * @param author who decided so
     */
    record OfferHeld(Instant at, OfferReference offer, Author author) implements PublicEvent {}

    /**
     * A side has declined the other's offer, which no longer stands.
     *
     * @param offer the offer
     * @param by the side that declined
     * @param author who did it
     * @param message words that go with it
     */
    record OfferDeclined(Instant at, OfferReference offer, Party by, Author author, String message)
            implements PublicEvent {}

    /**
     * A side has taken back its own offer.
     *
     * @param offer the offer
     * @param by whose offer it was
     * @param author who did it
     */
    record OfferWithdrawn(Instant at, OfferReference offer, Party by, Author author) implements PublicEvent {}

    /**
     * An offer was not answered in time.
     *
     * @param offer the offer
     * @param by whose offer it was
     */
    record OfferExpired(Instant at, OfferReference offer, Party by) implements PublicEvent {}

    /**
     * Our side has said that it is close to its last word.
     *
     * @param author who did it
     * @param message the words
     */
    record WarningGiven(Instant at, Author author, String message) implements PublicEvent {}

    /**
     * Our side has announced its last offer, which binds.
     *
     * @param offer the offer, new or restated
     * @param author who did it
     */
    record FinalAnnounced(Instant at, Offer offer, Author author) implements PublicEvent {}

    /**
     * There is a deal.
     *
     * @param offer the offer that was accepted
     * @param author who accepted it
     */
    record Agreed(Instant at, Offer offer, Author author) implements PublicEvent {}

    /**
     * Our side has walked away.
     *
     * @param reason why
     * @param author who did it
     * @param message words that go with it
     */
    record WalkedAway(Instant at, WalkAwayReason reason, Author author, String message) implements PublicEvent {}

    /**
     * The other side has left.
     *
     * @param author who did it
     * @param message words that go with it
     */
    record TheyLeft(Instant at, Author author, String message) implements PublicEvent {}

    /** Time or rounds have run out without a deal. */
    record DeadlinePassed(Instant at) implements PublicEvent {}
}
