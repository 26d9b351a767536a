package dev.holdfast.server.negotiations.credentials;

import dev.holdfast.negotiation.NegotiationId;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.credential.Credentials;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Makes credentials of negotiations. */
public final class CredentialIssuer {

    private final SecretSource secrets;
    private final Credentials credentials;
    private final Clock clock;

    @Inject
    CredentialIssuer(SecretSource secrets, Credentials credentials, Clock clock) {
        this.secrets = secrets;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** A credential and what is kept of it. */
    public record Made(IssuedCredential issued, CredentialRow row) {}

    /** Makes a credential that is not kept yet. */
    public Made make(NegotiationId negotiation, Audience role, String holder) {
        Secret secret = secrets.ofNegotiation();
        CredentialRow row = new CredentialRow(
                secret.hash(),
                negotiation.toString(),
                role.name(),
                holder,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Made(new IssuedCredential(role, holder, secret.text()), row);
    }

    /** Makes a credential and keeps it. One at a time, so that no two holders get the same name. */
    synchronized IssuedCredential issue(NegotiationId negotiation, Audience role, String holder) {
        boolean taken = credentials.ofNegotiation(negotiation.toString()).stream()
                .anyMatch(row -> row.holder().equalsIgnoreCase(holder));
        if (taken) {
            throw RefusedException.conflict(
                    "HOLDER_TAKEN",
                    "Somebody in this negotiation has that name already.",
                    "Choose a name that nobody else in the negotiation has.");
        }
        Made made = make(negotiation, role, holder);
        credentials.add(made.row());
        return made.issued();
    }
}
