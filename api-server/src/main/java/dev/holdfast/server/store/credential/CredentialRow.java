package dev.holdfast.server.store.credential;

import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A credential of one negotiation: whoever presents the secret acts in this role, under this holder's name.
 *
 * @param id names the credential without giving it away
 * @param tenant the tenant whose negotiation it is
 * @param createdBy who gave it out
 * @param expiresAt from when it opens nothing any more
 * @param revokedAt when it was taken back
 */
public record CredentialRow(
        CredentialHash hash,
        String id,
        String tenant,
        String negotiationId,
        String role,
        String holder,
        Instant createdAt,
        String createdBy,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt) {

    public CredentialRow {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(id, "id");
        TenantId.require(tenant);
        Objects.requireNonNull(negotiationId, "negotiationId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(holder, "holder");
        Microseconds.require(createdAt);
        // Not every database keeps U+0000.
        holder = holder.replace('\u0000', '\uFFFD');
        createdBy = createdBy.replace('\u0000', '\uFFFD');
        expiresAt.ifPresent(Microseconds::require);
        revokedAt.ifPresent(Microseconds::require);
    }

    /** Whether it opens anything at that moment. */
    public boolean isValidAt(Instant moment) {
        return revokedAt.isEmpty()
                && expiresAt.filter(end -> !moment.isBefore(end)).isEmpty();
    }

    /** Refuses credentials of any other negotiation, or of any other tenant, than these. */
    public static void requireAllOf(String tenant, String negotiationId, List<CredentialRow> credentials) {
        for (CredentialRow credential : credentials) {
            if (!credential.negotiationId().equals(negotiationId)
                    || !credential.tenant().equals(tenant)) {
                throw new IllegalArgumentException(
                        "A credential of " + credential.negotiationId() + " cannot be created with " + negotiationId);
            }
        }
    }
}
