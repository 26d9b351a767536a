package dev.holdfast.server.negotiations.credentials;

import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.credential.Credentials;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes credentials of negotiations. */
public final class CredentialIssuer {

    private final SecretSource secrets;
    private final Credentials credentials;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CredentialIssuer(SecretSource secrets, Credentials credentials, AuditTrail audit, Clock clock) {
        this.secrets = secrets;
        this.credentials = credentials;
        this.audit = audit;
        this.clock = clock;
    }

    /** A credential and what is kept of it. */
    public record Made(IssuedCredential issued, CredentialRow row) {}

    /**
     * What a credential is for.
     *
     * @param by who gives it out
     */
    public record For(NegotiationId negotiation, String tenant, String by) {}

    /** Makes a credential that is not kept yet. */
    public Made make(For given, Audience role, String holder, Optional<Instant> expiresAt) {
        Secret secret = secrets.ofNegotiation();
        CredentialRow row = new CredentialRow(
                secret.hash(),
                secrets.credentialId(),
                given.tenant(),
                given.negotiation().toString(),
                role.name(),
                holder,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                given.by(),
                expiresAt.map(end -> end.truncatedTo(ChronoUnit.MICROS)),
                Optional.empty());
        return new Made(new IssuedCredential(row.id(), role, holder, row.expiresAt(), secret.text()), row);
    }

    /**
     * Makes a credential for a negotiation that there is, and keeps it. One at a time, so that no two holders get the same
     * name.
     */
    synchronized IssuedCredential issue(Caller caller, NewCredential order) {
        String negotiation = caller.negotiation().orElseThrow();
        String holder = order.holder().strip();
        List<CredentialRow> given = credentials.ofNegotiation(caller.tenant(), negotiation);
        if (given.isEmpty()) {
            throw ProblemException.notFound();
        }
        if (given.stream().anyMatch(row -> row.holder().equalsIgnoreCase(holder))) {
            throw RefusedException.conflict(
                    "HOLDER_TAKEN",
                    "Somebody in this negotiation has that name already.",
                    "Choose a name that nobody else in the negotiation has.");
        }
        NegotiationId id = new NegotiationId(UUID.fromString(negotiation));
        Made made = make(new For(id, caller.tenant(), caller.holder()), order.role(), holder, order.expiresAt());
        credentials.add(
                made.row(),
                audit.done(
                        Actor.of(caller),
                        Optional.of(caller.tenant()),
                        AuditAction.CREDENTIAL_CREATED,
                        "negotiations/" + negotiation + "/credentials/"
                                + made.row().id()));
        return made.issued();
    }
}
