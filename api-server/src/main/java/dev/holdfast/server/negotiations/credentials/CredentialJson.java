package dev.holdfast.server.negotiations.credentials;

import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.store.credential.CredentialRow;
import java.time.Instant;
import java.util.Optional;

/** What is known of a credential. The credential itself is not. */
public record CredentialJson(
        String id,
        Audience role,
        String holder,
        CredentialState state,
        Instant createdAt,
        String createdBy,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt) {

    static CredentialJson of(CredentialRow row, Instant now) {
        return new CredentialJson(
                row.id(),
                Audience.valueOf(row.role()),
                row.holder(),
                CredentialState.of(row, now),
                row.createdAt(),
                row.createdBy(),
                row.expiresAt(),
                row.revokedAt());
    }
}
