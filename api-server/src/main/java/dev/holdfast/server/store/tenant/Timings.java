package dev.holdfast.server.store.tenant;

import dev.holdfast.server.store.audit.AuditEntry;
import java.util.Optional;

/**
 * What tenants have of their own about when their counterparties are answered. Calls block and may throw {@code
 * StoreUnavailable}; what writes returns when it is durable, with its entry of the audit log: both or neither.
 */
public interface Timings {

    Optional<TimingRow> find(String tenant);

    /** Puts it in the place of what the tenant has; returns false if there is no such tenant. */
    boolean set(TimingRow timing, AuditEntry entry);

    /** Takes away what the tenant has; returns false if it has nothing. */
    boolean remove(String tenant, AuditEntry entry);
}
