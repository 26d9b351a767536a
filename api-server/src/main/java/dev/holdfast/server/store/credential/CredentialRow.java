package dev.holdfast.server.store.credential;

import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Objects;

/** A credential of one negotiation: whoever presents the secret acts in this role, under this holder's name. */
public record CredentialRow(CredentialHash hash, String negotiationId, String role, String holder, Instant createdAt) {

    public CredentialRow {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(negotiationId, "negotiationId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(holder, "holder");
        Microseconds.require(createdAt);
    }
}
