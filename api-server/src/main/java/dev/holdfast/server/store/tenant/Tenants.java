package dev.holdfast.server.store.tenant;

import dev.holdfast.server.store.audit.AuditEntry;
import java.util.List;
import java.util.Optional;

/** The tenants of this installation. Calls block and may throw {@code StoreUnavailable}. */
public interface Tenants {

    Optional<TenantRow> find(String id);

    /** At most {@code limit} tenants whose ids come after the given one, in the order of their ids. */
    List<TenantRow> list(Optional<String> afterId, int limit);

    /**
     * Adds a tenant, and the entry of the audit log about it, if there is none with this id; returns, when it is durable,
     * whether it was added.
     */
    boolean add(TenantRow tenant, AuditEntry entry);
}
