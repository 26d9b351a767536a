package dev.holdfast.server.store.tenant;

import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Objects;

/**
 * A tenant.
 *
 * @param id as in {@link TenantId}
 * @param name for people
 */
public record TenantRow(String id, String name, Instant createdAt) {

    public TenantRow {
        TenantId.require(id);
        Objects.requireNonNull(name, "name");
        // Not every database keeps U+0000 in a text.
        name = name.replace('\u0000', '\uFFFD');
        Microseconds.require(createdAt);
    }
}
