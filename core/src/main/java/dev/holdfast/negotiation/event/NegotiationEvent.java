package dev.holdfast.negotiation.event;

import java.time.Instant;

/** Something that has happened; events are never changed and never taken back. */
public sealed interface NegotiationEvent permits PublicEvent, TeamEvent, OwnerEvent {

    /** When it happened, in UTC; never before the event that precedes it. */
    Instant at();
}
