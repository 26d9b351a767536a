package dev.holdfast.server.store.event;

import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be looked up about a stream without reading its events. It follows from the events and is written with them,
 * so it never disagrees with them.
 *
 * @param nextDueAt when time alone will change the negotiation, if it will
 */
public record StreamHead(String status, Instant updatedAt, Optional<Instant> nextDueAt, PublicRecord record) {

    public StreamHead {
        Objects.requireNonNull(status, "status");
        Microseconds.require(updatedAt);
        nextDueAt.ifPresent(Microseconds::require);
        Objects.requireNonNull(record, "record");
    }
}
