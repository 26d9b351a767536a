package dev.holdfast.engine.store;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.event.NegotiationEvent;
import java.util.List;

/**
 * Events to append, with what a store may index.
 *
 * @param expectedVersion how many events the negotiation has had so far; 0 to begin a new one
 * @param events what has happened since; at least one
 * @param after the negotiation after these events
 */
public record Changes(long expectedVersion, List<NegotiationEvent> events, Negotiation after) {

    /** Checks that the numbers fit. */
    public Changes {
        events = List.copyOf(events);
        if (events.isEmpty() || after.course().version() != expectedVersion + events.size()) {
            throw new IllegalArgumentException(
                    "the version after the events must be the expected version plus their number");
        }
    }
}
