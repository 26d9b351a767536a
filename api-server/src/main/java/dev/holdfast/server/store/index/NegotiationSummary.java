package dev.holdfast.server.store.index;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A line of the list of negotiations. */
public record NegotiationSummary(
        String id,
        String title,
        String status,
        String mode,
        long version,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> nextDueAt,
        PublicRecord record) {

    public NegotiationSummary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        Objects.requireNonNull(nextDueAt, "nextDueAt");
        Objects.requireNonNull(record, "record");
    }
}
