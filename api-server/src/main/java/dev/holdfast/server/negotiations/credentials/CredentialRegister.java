package dev.holdfast.server.negotiations.credentials;

import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.KnownCallers;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.credential.Credentials;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The credentials that a negotiation has: who may see them, and who may take which of them back. */
public final class CredentialRegister {

    private final Credentials credentials;
    private final KnownCallers known;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CredentialRegister(Credentials credentials, KnownCallers known, AuditTrail audit, Clock clock) {
        this.credentials = credentials;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    CredentialList of(Caller caller) {
        Instant now = clock.instant();
        return new CredentialList(credentials.ofNegotiation(caller.tenant(), negotiation(caller)).stream()
                .map(row -> CredentialJson.of(row, now))
                .toList());
    }

    CredentialJson revoke(Caller caller, String id) {
        CredentialRow row = find(caller, id);
        if (isAnotherOwners(caller, row)) {
            throw new ProblemException(
                    ErrorCode.FORBIDDEN, "The credential of another owner is taken back by whoever gave it out.");
        }
        credentials.revoke(
                caller.tenant(),
                negotiation(caller),
                id,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                audit.done(
                        Actor.of(caller),
                        Optional.of(caller.tenant()),
                        AuditAction.CREDENTIAL_REVOKED,
                        "negotiations/" + negotiation(caller) + "/credentials/" + id));
        known.forgetAll();
        return CredentialJson.of(find(caller, id), clock.instant());
    }

    private static boolean isAnotherOwners(Caller caller, CredentialRow row) {
        return row.role().equals(Role.OWNER.name())
                && caller.role() != Role.OPERATOR
                && !row.holder().equalsIgnoreCase(caller.holder())
                && !row.createdBy().equals(caller.holder());
    }

    private CredentialRow find(Caller caller, String id) {
        return credentials.ofNegotiation(caller.tenant(), negotiation(caller)).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static String negotiation(Caller caller) {
        return caller.negotiation().orElseThrow();
    }
}
