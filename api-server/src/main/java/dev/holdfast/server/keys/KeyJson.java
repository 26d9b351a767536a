package dev.holdfast.server.keys;

import dev.holdfast.server.store.key.ApiKeyRow;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a key. The key itself is not.
 *
 * @param tenant the tenant it is for; none for a key of the installation
 * @param rotatedFrom the key whose place it took
 */
public record KeyJson(
        String id,
        Optional<String> tenant,
        KeyRole role,
        String holder,
        KeyState state,
        Instant createdAt,
        String createdBy,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt,
        Optional<String> rotatedFrom) {

    static KeyJson of(ApiKeyRow row, Instant now) {
        return new KeyJson(
                row.id(),
                row.tenant(),
                KeyRole.valueOf(row.role()),
                row.holder(),
                KeyState.of(row, now),
                row.createdAt(),
                row.createdBy(),
                row.expiresAt(),
                row.revokedAt(),
                row.rotatedFrom());
    }
}
