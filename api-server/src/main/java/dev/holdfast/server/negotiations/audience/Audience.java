package dev.holdfast.server.negotiations.audience;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.server.security.Caller;

/** Who looks at a negotiation. */
public enum Audience {
    OWNER,
    NEGOTIATOR,
    COUNTERPARTY;

    public static Audience of(Caller caller) {
        return switch (caller.role()) {
            case OWNER -> OWNER;
            case NEGOTIATOR -> NEGOTIATOR;
            case COUNTERPARTY -> COUNTERPARTY;
            case SERVER -> throw new IllegalStateException("the key of the server shows no negotiation");
        };
    }

    /** Whether it belongs to our side. */
    public boolean isTeam() {
        return this != COUNTERPARTY;
    }

    /** Whether it may know of the event at all. */
    public boolean sees(NegotiationEvent event) {
        return switch (this) {
            case OWNER -> true;
            case NEGOTIATOR -> !(event instanceof OwnerEvent);
            case COUNTERPARTY -> event instanceof PublicEvent;
        };
    }

    /** How many of the events it sees: its own count, in which what it does not see leaves no gap. */
    public long version(Snapshot snapshot) {
        return switch (this) {
            case OWNER -> snapshot.events().size();
            case NEGOTIATOR -> snapshot.teamEvents().size();
            case COUNTERPARTY -> snapshot.publicEvents().size();
        };
    }
}
