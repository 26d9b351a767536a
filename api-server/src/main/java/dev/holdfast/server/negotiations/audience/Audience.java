package dev.holdfast.server.negotiations.audience;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;

/** Who looks at a negotiation. */
public enum Audience {
    OWNER,
    NEGOTIATOR,
    COUNTERPARTY;

    /** As whom the caller looks at a negotiation. An auditor sees all of it once it has ended, and no walk-away point before. */
    public static Audience of(Caller caller, Negotiation negotiation) {
        if (caller.role() == Role.AUDITOR) {
            return negotiation instanceof Closed ? OWNER : NEGOTIATOR;
        }
        return of(caller);
    }

    /** As whom the caller takes part. */
    public static Audience of(Caller caller) {
        return switch (caller.role()) {
            case OWNER -> OWNER;
            case NEGOTIATOR -> NEGOTIATOR;
            case COUNTERPARTY -> COUNTERPARTY;
            case OPERATOR, AUDITOR -> throw new IllegalStateException(caller.role() + " takes part in no negotiation");
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
