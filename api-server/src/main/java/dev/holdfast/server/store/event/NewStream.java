package dev.holdfast.server.store.event;

import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A stream to be created, with its first events.
 *
 * @param tenant the tenant whose it is, for ever
 */
public record NewStream(
        String id,
        String tenant,
        String title,
        String mode,
        Instant createdAt,
        List<NewEvent> events,
        StreamHead head) {

    public NewStream {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A stream needs an id");
        }
        TenantId.require(tenant);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(mode, "mode");
        // For the list only, and not every database keeps U+0000; the events have it as it was given.
        title = title.replace('\u0000', '\uFFFD');
        Microseconds.require(createdAt);
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A stream starts with at least one event");
        }
        Objects.requireNonNull(head, "head");
    }
}
