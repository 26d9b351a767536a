package dev.holdfast.server.store.credential;

import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A credential of one negotiation: whoever presents the secret acts in this role, under this holder's name. */
public record CredentialRow(CredentialHash hash, String negotiationId, String role, String holder, Instant createdAt) {

    public CredentialRow {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(negotiationId, "negotiationId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(holder, "holder");
        Microseconds.require(createdAt);
        // Not every database keeps U+0000.
        holder = holder.replace('\u0000', '\uFFFD');
    }

    /** Refuses credentials of any other negotiation than this one. */
    public static void requireAllOf(String negotiationId, List<CredentialRow> credentials) {
        for (CredentialRow credential : credentials) {
            if (!credential.negotiationId().equals(negotiationId)) {
                throw new IllegalArgumentException(
                        "A credential of " + credential.negotiationId() + " cannot be created with " + negotiationId);
            }
        }
    }
}
