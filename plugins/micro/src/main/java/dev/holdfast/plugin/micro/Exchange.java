package dev.holdfast.plugin.micro;

import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.OfferReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which different packages have been offered by either side. Reads each event once. */
final class Exchange {

    private final OfferReader offers = new OfferReader();
    private final List<Outcome> sent = new ArrayList<>();
    private final Set<Outcome> sentOnce = new HashSet<>();
    private final Set<Outcome> received = new HashSet<>();

    void read(Situation situation) {
        offers.read(situation, this::note);
    }

    private void note(Offer offer) {
        if (offer.by() == Party.THEIRS) {
            received.add(offer.outcome());
        } else if (sentOnce.add(offer.outcome())) {
            sent.add(offer.outcome());
        }
    }

    /** Our packages, in the order in which they were first offered. */
    List<Outcome> sent() {
        return sent;
    }

    /** Whether they have offered at least as many as we have. */
    boolean isOurTurnToConcede() {
        return sent.size() <= received.size();
    }
}
