package dev.holdfast.server.store.audit;

import dev.holdfast.server.store.index.PageCursor;
import java.util.List;
import java.util.Optional;

/** The audit log. Calls block and may throw {@code StoreUnavailable}. */
public interface AuditLog {

    /** Adds an entry; returns when it is durable. What changes keys, tenants or credentials adds its entry by itself. */
    void add(AuditEntry entry);

    /** At most {@code limit} entries of a tenant, or of all and of the installation, newest first, after the cursor. */
    List<AuditEntry> list(Optional<String> tenant, Optional<PageCursor> after, int limit);
}
