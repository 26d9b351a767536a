package dev.holdfast.server.store.removal;

import dev.holdfast.server.store.audit.AuditEntry;
import java.time.Instant;

/**
 * Removes what is kept, a little at a time, so that others need not wait for long. Whatever follows the events, webhooks
 * included, goes on where it was. Calls block and may throw {@code StoreUnavailable}; they return when it is durable.
 */
public interface Removals {

    /**
     * Removes negotiations that were closed before a moment, the oldest first, with all that belongs to them; what was counted
     * in the public record stays counted.
     *
     * @param limit how many at most, at least 1
     * @return how many there were
     */
    int closedBefore(Instant moment, int limit);

    /**
     * Removes negotiations of a tenant with all that belongs to them.
     *
     * @param limit how many at most, at least 1
     * @return how many there were
     */
    int ofTenant(String tenant, int limit);

    /** Removes the keys, webhooks, templates and kept answers of a tenant: nobody with a key acts for it any more. */
    void everythingThatActs(String tenant);

    /**
     * Removes what is left of a tenant without negotiations: what {@link #everythingThatActs} removes, its public record, its
     * part of the audit log, and the tenant, unless it is the one that is always there. Adds the entry of the audit log about
     * it.
     *
     * @return false, with nothing done, if it has negotiations
     */
    boolean tenant(String tenant, AuditEntry entry);
}
