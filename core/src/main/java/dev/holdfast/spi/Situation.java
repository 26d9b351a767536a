package dev.holdfast.spi;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * What a strategy may know when it is asked for advice. Nothing reachable from it leads to the walk-away point.
 */
public interface Situation {

    /** The mandate without the walk-away point. */
    Brief brief();

    /** The time. */
    Instant now();

    /** The share of the negotiation that has passed, from 0 to 1: the larger of the share of time and of rounds. */
    double progress();

    /** The offers on the table, and how many the other side has made. */
    OffersOnTable offers();

    /** Everything that both sides have seen, oldest first. */
    List<PublicEvent> history();

    /** Whether our side has warned that it is close to its last word. */
    boolean warned();

    /** Whether our final offer stands. */
    boolean finalStands();

    /** Searches the outcomes within the limits of the settling point by our utility. */
    InverseUtility search();

    /** How often our side has moved before this turn: 0 at first. */
    default int round() {
        return offers().made() - offers().theirCount();
    }

    /** How good an outcome is for our side: as the brief's preferences say, which may be slower. */
    default double utility(Outcome outcome) {
        return brief().preferences().utility(outcome);
    }

    /** How good their standing offer is for our side; empty when none stands. */
    default OptionalDouble theirUtility() {
        return offers().theirs().stream()
                .mapToDouble(offer -> utility(offer.outcome()))
                .findFirst();
    }

    /** The same without an object: what is given when none stands. */
    default double theirUtilityOr(double none) {
        return theirUtility().orElse(none);
    }

    /** Whether their standing offer was announced as their last. */
    default boolean theirsIsFinal() {
        return offers().theirs().filter(Offer::isFinal).isPresent();
    }

    /** Whether our side is to move: nobody has moved yet, or the other side has since we did. */
    default boolean isOurTurn() {
        List<PublicEvent> history = history();
        for (int index = history.size() - 1; index >= 0; index--) {
            PublicEvent event = history.get(index);
            if (event instanceof PublicEvent.OfferMade made) {
                return made.offer().by() == Party.THEIRS;
            } else if (event instanceof PublicEvent.OfferDeclined declined) {
                return declined.by() == Party.THEIRS;
            } else if (event instanceof PublicEvent.OfferHeld
                    || event instanceof PublicEvent.WarningGiven
                    || event instanceof PublicEvent.FinalAnnounced) {
                return false;
            }
        }
        return true;
    }

    /** Chance for this turn: the same turn of the same negotiation always draws the same numbers. */
    RandomGenerator random();
}
