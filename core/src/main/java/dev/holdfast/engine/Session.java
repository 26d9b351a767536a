package dev.holdfast.engine;

import dev.holdfast.analysis.OfferHistory;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.engine.lineup.Lineup;
import dev.holdfast.engine.view.TurnSituation;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.Open;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** A negotiation in memory with the parts at work in it. Rebuilt from the events at any time; one thread at a time. */
final class Session {

    private final Charter charter;
    private final Lineup lineup;
    private final InverseUtility search;
    private final Transcript<NegotiationEvent> events = new Transcript<>();
    private final Transcript<NegotiationEvent> teamEvents = new Transcript<>();
    private final Transcript<PublicEvent> history = new Transcript<>();
    private final OfferHistory offers = new OfferHistory();
    private Negotiation negotiation;

    Session(Negotiation negotiation, List<NegotiationEvent> events, Lineup lineup, InverseUtility search) {
        this.negotiation = negotiation;
        this.charter = negotiation.course().charter();
        this.lineup = lineup;
        this.search = search;
        events.forEach(this::remember);
    }

    /** May be asked by any thread. */
    Charter charter() {
        return charter;
    }

    Negotiation negotiation() {
        return negotiation;
    }

    Lineup lineup() {
        return lineup;
    }

    List<PublicEvent> history() {
        return history.soFar();
    }

    Snapshot snapshot() {
        return new Snapshot(negotiation, events.soFar(), teamEvents.soFar(), history.soFar(), offers.standing());
    }

    void happened(List<NegotiationEvent> news) {
        for (NegotiationEvent event : news) {
            negotiation = negotiation.after(event);
            remember(event);
        }
    }

    private void remember(NegotiationEvent event) {
        events.append(event);
        if (!(event instanceof OwnerEvent)) {
            teamEvents.append(event);
        }
        if (event instanceof PublicEvent seen) {
            history.append(seen);
            offers.observe(seen);
        }
    }

    /** What a strategy may know now; each part has chance of its own, the same whenever this turn is played. */
    Situation situation(Instant now, String part) {
        boolean warned = negotiation instanceof Open open && open.warned();
        boolean finalStands = negotiation instanceof Talk talk && talk.isFinalStanding();
        return new TurnSituation(
                negotiation.course().brief(),
                now,
                negotiation.course().progress(now),
                negotiation.course().offers(),
                history(),
                warned || finalStands,
                finalStands,
                search,
                new SplittableRandom(seed(part)));
    }

    private long seed(String part) {
        long seed = negotiation.course().charter().seed();
        return 31 * (31 * seed + part.hashCode()) + history.size();
    }
}
