package dev.holdfast.engine;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import java.util.List;

/**
 * A negotiation at one moment, with everything that has happened in it.
 *
 * @param negotiation the negotiation
 * @param events everything that has happened, oldest first
 */
public record Snapshot(Negotiation negotiation, List<NegotiationEvent> events) {

    /** Copies the events. */
    public Snapshot {
        events = List.copyOf(events);
    }

    /** The events that both sides have seen. */
    public List<PublicEvent> publicEvents() {
        return events.stream()
                .filter(PublicEvent.class::isInstance)
                .map(PublicEvent.class::cast)
                .toList();
    }
}
