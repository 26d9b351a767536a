package dev.holdfast.spi.bidding;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.spi.Situation;
import java.util.List;
import java.util.function.Consumer;

/** Reads the offers of both sides from the history, each once and in their order, announced finals included. */
public final class OfferReader {

    private int read;

    /** Begins before the first offer. */
    public OfferReader() {}

    /** Hands on what is new since the last call. */
    public void read(Situation situation, Consumer<Offer> reader) {
        List<PublicEvent> history = situation.history();
        while (read < history.size()) {
            PublicEvent event = history.get(read++);
            if (event instanceof PublicEvent.OfferMade made) {
                reader.accept(made.offer());
            } else if (event instanceof PublicEvent.FinalAnnounced last) {
                reader.accept(last.offer());
            }
        }
    }
}
