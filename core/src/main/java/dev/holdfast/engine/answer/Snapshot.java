package dev.holdfast.engine.answer;

import dev.holdfast.analysis.OfferRecord;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import java.util.List;

/**
 * A negotiation at one moment, with everything that has happened in it. The lists do not change.
 *
 * @param negotiation the negotiation
 * @param events everything that has happened, oldest first: what the owner sees
 * @param teamEvents what our team sees of it
 * @param publicEvents what both sides see of it
 * @param standing the offers on the table, at most one of each side
 */
public record Snapshot(
        Negotiation negotiation,
        List<NegotiationEvent> events,
        List<NegotiationEvent> teamEvents,
        List<PublicEvent> publicEvents,
        List<OfferRecord> standing) {}
