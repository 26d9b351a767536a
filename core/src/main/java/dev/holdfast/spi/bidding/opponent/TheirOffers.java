package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.spi.Situation;
import java.time.Instant;
import java.util.List;

/**
 * Reads their offers from the history, each once and in their order, and hands them to an observer. When an offer was made
 * is taken from the history as well, so that it does not matter when it is read.
 */
public final class TheirOffers {

    private final OfferObserver observer;
    private int read;
    private int ours;
    private int theirs;
    private Instant openedAt = Instant.EPOCH;

    /** Feeds an observer. */
    public TheirOffers(OfferObserver observer) {
        this.observer = observer;
    }

    /** Hands on what is new since the last call. */
    public void read(Situation situation) {
        List<PublicEvent> history = situation.history();
        while (read < history.size()) {
            PublicEvent event = history.get(read++);
            if (event instanceof PublicEvent.Opened) {
                openedAt = event.at();
            } else if (event instanceof PublicEvent.OfferMade made
                    && made.offer().by() == Party.THEIRS) {
                theirs++;
                observer.observe(made.offer().outcome(), progress(situation, event.at()));
            } else if (event instanceof PublicEvent.OfferMade || event instanceof PublicEvent.OfferHeld) {
                ours++;
            }
        }
    }

    /** A round is over when both sides have moved: at a table of many, they make several offers in each. */
    private double progress(Situation situation, Instant at) {
        return situation.brief().deadline().progress(openedAt, at, Math.min(theirs, ours + 1));
    }
}
