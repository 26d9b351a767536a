package dev.holdfast.server.store.key;

import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An API key: whoever presents the secret acts in this role, under this holder's name.
 *
 * @param id names the key without giving it away
 * @param tenant the tenant it is for; empty for a key of the installation
 * @param createdBy who made it
 * @param expiresAt from when it opens nothing any more
 * @param revokedAt when it was taken back
 * @param rotatedFrom the id of the key whose place it took
 */
public record ApiKeyRow(
        String id,
        Optional<String> tenant,
        String role,
        String holder,
        CredentialHash hash,
        Instant createdAt,
        String createdBy,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt,
        Optional<String> rotatedFrom) {

    public ApiKeyRow {
        Objects.requireNonNull(id, "id");
        tenant.ifPresent(TenantId::require);
        Objects.requireNonNull(role, "role");
        // Not every database keeps U+0000 in a text.
        holder = holder.replace('\u0000', '\uFFFD');
        Objects.requireNonNull(hash, "hash");
        Microseconds.require(createdAt);
        createdBy = createdBy.replace('\u0000', '\uFFFD');
        expiresAt.ifPresent(Microseconds::require);
        revokedAt.ifPresent(Microseconds::require);
        Objects.requireNonNull(rotatedFrom, "rotatedFrom");
    }

    /** Whether it opens anything at that moment. */
    public boolean isValidAt(Instant moment) {
        return revokedAt.isEmpty()
                && expiresAt.filter(end -> !moment.isBefore(end)).isEmpty();
    }

    /** Whether the key is one of this tenant's. */
    public boolean isOf(String wanted) {
        return tenant.filter(wanted::equals).isPresent();
    }
}
