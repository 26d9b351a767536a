package dev.holdfast.server.store.webhook;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.webhook.WebhookRow.OldSecret;
import java.util.List;
import java.util.Optional;

/**
 * The webhooks. Calls block and may throw {@code StoreUnavailable}; what writes returns when it is durable, with its entry of
 * the audit log: both or neither.
 */
public interface Webhooks {

    Optional<WebhookRow> find(String tenant, String id);

    /** The webhooks of a tenant, oldest first. */
    List<WebhookRow> ofTenant(String tenant);

    /** Those of all tenants that are to be told something. */
    List<WebhookRow> enabled();

    void add(WebhookRow webhook, AuditEntry entry);

    /** Replaces the secret; returns false if there is no such webhook. */
    boolean rotate(String tenant, String id, String secret, OldSecret old, AuditEntry entry);

    /** Lets it be told of events again, or stops that; returns false if there is no such webhook. */
    boolean setDisabled(String tenant, String id, Optional<String> because, AuditEntry entry);

    /** Removes it, with all that it was still to be told; returns false if there is no such webhook. */
    boolean remove(String tenant, String id, AuditEntry entry);
}
