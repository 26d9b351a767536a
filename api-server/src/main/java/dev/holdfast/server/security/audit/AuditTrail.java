package dev.holdfast.server.security.audit;

import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes entries of the audit log, and writes those that do not go with a change of the store. */
public final class AuditTrail {

    private final AuditLog log;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public AuditTrail(AuditLog log, SecretSource secrets, Clock clock) {
        this.log = log;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** An entry about something that is done if the entry is written. */
    public AuditEntry done(Actor actor, Optional<String> tenant, AuditAction action, String target) {
        return entry(actor, tenant, action, target, AuditOutcome.DONE);
    }

    /** Writes an entry about the negotiation that the caller asks about. */
    public void note(Caller caller, AuditAction action, String below, AuditOutcome outcome) {
        String target = "negotiations/" + caller.negotiation().orElseThrow() + below;
        log.add(entry(Actor.of(caller), Optional.of(caller.tenant()), action, target, outcome));
    }

    private AuditEntry entry(
            Actor actor, Optional<String> tenant, AuditAction action, String target, AuditOutcome outcome) {
        return new AuditEntry(
                secrets.auditId(),
                tenant,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name(),
                actor.role(),
                action.name(),
                target,
                outcome.name());
    }
}
