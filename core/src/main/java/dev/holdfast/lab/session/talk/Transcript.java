package dev.holdfast.lab.session.talk;

import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.talk.TalkLog.OfferKind;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The log as one party sees it: events and offers, made when somebody looks at them. All other parties are one other side. */
final class Transcript {

    private static final Author US = new Author(Author.Role.STRATEGY, "us");
    private static final Author THEM = new Author(Author.Role.COUNTERPARTY, "them");

    private final TalkLog log;
    private final int party;

    /** Empty until somebody looks at them, which in most sessions nobody does. */
    private List<PublicEvent> events = List.of();

    private List<PublicEvent> view = List.of();

    /** Those of the events, which need not be made again. */
    private List<Offer> offers = List.of();

    Transcript(TalkLog log, int party) {
        this.log = log;
        this.party = party;
    }

    /** All that has happened so far. */
    List<PublicEvent> events() {
        if (events.isEmpty()) {
            events = new ArrayList<>();
            offers = new ArrayList<>();
            view = Collections.unmodifiableList(events);
            events.add(new PublicEvent.Opened(Position.START));
        }
        for (int index = events.size() - 1; index < log.size(); index++) {
            Offer offer = made(index);
            offers.add(offer);
            events.add(event(index, offer));
        }
        return view;
    }

    private PublicEvent event(int index, Offer offer) {
        if (offer.by() == Party.THEIRS) {
            return new PublicEvent.OfferMade(offer.madeAt(), offer, THEM, false);
        }
        return offer.isFinal()
                ? new PublicEvent.FinalAnnounced(offer.madeAt(), offer, US)
                : new PublicEvent.OfferMade(offer.madeAt(), offer, US, log.kind(index) == OfferKind.TRADE);
    }

    /** The offer at an index of the log. */
    Offer offer(int index) {
        return index < offers.size() ? offers.get(index) : made(index);
    }

    private Offer made(int index) {
        return new Offer(
                Stamps.id(index),
                1,
                side(index),
                log.outcome(index),
                Stamps.at(index),
                Deadline.LATEST,
                index > 0 && side(index - 1) != side(index) ? Stamps.answered(index - 1) : Optional.empty(),
                log.kind(index) == OfferKind.FINAL,
                "");
    }

    private Party side(int index) {
        return log.party(index) == party ? Party.OURS : Party.THEIRS;
    }
}
