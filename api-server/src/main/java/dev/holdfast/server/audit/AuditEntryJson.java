package dev.holdfast.server.audit;

import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditOutcome;
import dev.holdfast.server.store.audit.AuditEntry;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody did.
 *
 * @param tenant whose business it was; none for the installation's
 * @param actor who, by the name on their credential
 * @param role in which capacity
 * @param target on what, as its path below {@code /v1}
 */
public record AuditEntryJson(
        String id,
        Optional<String> tenant,
        Instant at,
        String actor,
        String role,
        AuditAction action,
        String target,
        AuditOutcome outcome) {

    static AuditEntryJson of(AuditEntry entry) {
        return new AuditEntryJson(
                entry.id(),
                entry.tenant(),
                entry.at(),
                entry.actor(),
                entry.role(),
                AuditAction.valueOf(entry.action()),
                entry.target(),
                AuditOutcome.valueOf(entry.outcome()));
    }
}
