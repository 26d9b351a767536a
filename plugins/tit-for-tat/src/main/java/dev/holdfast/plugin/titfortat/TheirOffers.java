package dev.holdfast.plugin.titfortat;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The packages that they have offered, in their order. Reads each event once. */
final class TheirOffers {

    private final List<Outcome> outcomes = new ArrayList<>();
    private int read;

    List<Outcome> read(List<PublicEvent> history) {
        while (read < history.size()) {
            if (history.get(read++) instanceof PublicEvent.OfferMade made
                    && made.offer().by() == Party.THEIRS) {
                outcomes.add(made.offer().outcome());
            }
        }
        return outcomes;
    }
}
