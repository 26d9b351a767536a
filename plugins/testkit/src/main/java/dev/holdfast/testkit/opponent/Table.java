package dev.holdfast.testkit.opponent;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the other side sees when it is its turn.
 *
 * @param space what is negotiated
 * @param turn how often it has been their turn before
 * @param now the time
 * @param ours our standing offer
 * @param theirs their standing offer
 * @param history everything that both sides have seen
 */
public record Table(
        OutcomeSpace space,
        int turn,
        Instant now,
        Optional<Offer> ours,
        Optional<Offer> theirs,
        List<PublicEvent> history) {

    /** Copies the history. */
    public Table {
        history = List.copyOf(history);
    }

    /** The package that a side offered last, whether or not it still stands. */
    public Optional<Outcome> latest(Party party) {
        for (int position = history.size() - 1; position >= 0; position--) {
            Optional<Offer> offer = offer(history.get(position)).filter(made -> made.by() == party);
            if (offer.isPresent()) {
                return offer.map(Offer::outcome);
            }
        }
        return Optional.empty();
    }

    private static Optional<Offer> offer(PublicEvent event) {
        if (event instanceof PublicEvent.OfferMade made) {
            return Optional.of(made.offer());
        }
        return event instanceof PublicEvent.FinalAnnounced announced
                ? Optional.of(announced.offer())
                : Optional.empty();
    }
}
