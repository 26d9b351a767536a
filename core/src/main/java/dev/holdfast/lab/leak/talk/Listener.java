package dev.holdfast.lab.leak.talk;

import dev.holdfast.lab.leak.talk.Conversation.Ending;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import java.util.ArrayList;
import java.util.List;

/** Writes down a conversation from its public events. */
final class Listener {

    private final Brief brief;
    private final int rounds;
    private final List<Exchange> exchanges = new ArrayList<>();
    private List<PublicEvent> heard = List.of();
    private double opening = 1;
    private double ours = Double.NaN;
    private double theirs;
    private Ending ending = Ending.TIMED_OUT;
    private int theirCount;

    Listener(Brief brief) {
        this.brief = brief;
        this.rounds = brief.deadline().rounds().orElseThrow();
    }

    /** Takes note of all events so far, of which some are known. */
    void listen(List<PublicEvent> events) {
        int before = theirCount;
        for (PublicEvent event : events.subList(heard.size(), events.size())) {
            note(event);
        }
        heard = events;
        if (theirCount > before) {
            exchanges.add(new Exchange((double) theirCount / rounds, theirs, Double.isNaN(ours) ? opening : ours));
        }
    }

    private void note(PublicEvent event) {
        if (event instanceof PublicEvent.OfferMade made && made.offer().by() == Party.THEIRS) {
            theirs = worth(made.offer());
            theirCount++;
        } else if (event instanceof PublicEvent.OfferMade made) {
            weOffer(worth(made.offer()));
        } else if (event instanceof PublicEvent.FinalAnnounced last) {
            weOffer(worth(last.offer()));
        } else if (event instanceof PublicEvent.Agreed) {
            ending = Ending.WE_ACCEPTED;
        } else if (event instanceof PublicEvent.WalkedAway) {
            ending = Ending.WE_LEFT;
        }
    }

    private void weOffer(double utility) {
        if (Double.isNaN(ours)) {
            opening = utility;
        }
        ours = utility;
    }

    private double worth(Offer offer) {
        return brief.preferences().utility(offer.outcome());
    }

    Conversation soFar() {
        return new Conversation(opening, exchanges, ending, heard);
    }
}
