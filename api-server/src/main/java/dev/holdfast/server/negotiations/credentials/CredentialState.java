package dev.holdfast.server.negotiations.credentials;

import dev.holdfast.server.store.credential.CredentialRow;
import java.time.Instant;

/** Whether a credential opens anything. */
public enum CredentialState {
    VALID,
    EXPIRED,
    REVOKED;

    static CredentialState of(CredentialRow row, Instant now) {
        if (row.revokedAt().isPresent()) {
            return REVOKED;
        }
        return row.isValidAt(now) ? VALID : EXPIRED;
    }
}
