package dev.holdfast.server.store.audit;

import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody did.
 *
 * @param id names the entry
 * @param tenant whose business it was; empty for the installation's
 * @param at when
 * @param actor who, by the name on their credential
 * @param role in which capacity
 * @param action what
 * @param target on what, as its path below {@code /v1}
 * @param outcome what came of it
 */
public record AuditEntry(
        String id,
        Optional<String> tenant,
        Instant at,
        String actor,
        String role,
        String action,
        String target,
        String outcome) {

    public AuditEntry {
        Objects.requireNonNull(id, "id");
        tenant.ifPresent(TenantId::require);
        Microseconds.require(at);
        // Not every database keeps U+0000 in a text.
        actor = actor.replace('\u0000', '\uFFFD');
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(action, "action");
        target = target.replace('\u0000', '\uFFFD');
        Objects.requireNonNull(outcome, "outcome");
    }
}
