package dev.holdfast.server.tenants;

import dev.holdfast.server.store.tenant.TenantRow;
import java.time.Instant;

/** A tenant. */
public record TenantJson(String id, String name, Instant createdAt) {

    static TenantJson of(TenantRow row) {
        return new TenantJson(row.id(), row.name(), row.createdAt());
    }
}
