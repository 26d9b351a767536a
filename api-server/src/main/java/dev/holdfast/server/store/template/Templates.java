package dev.holdfast.server.store.template;

import dev.holdfast.server.store.audit.AuditEntry;
import java.util.List;
import java.util.Optional;

/**
 * The mandate templates. Calls block and may throw {@code StoreUnavailable}; what writes returns when it is durable, with its
 * entry of the audit log: both or neither.
 */
public interface Templates {

    Optional<TemplateRow> find(String tenant, String product, String role);

    /** All of a tenant, by product and role. */
    List<TemplateRow> all(String tenant);

    /** Puts these in the place of all that the tenant has. */
    void replaceAll(String tenant, List<TemplateRow> templates, AuditEntry entry);
}
