package dev.holdfast.server.keys;

import dev.holdfast.server.store.key.ApiKeyRow;
import java.time.Instant;

/** Whether a key opens anything. */
public enum KeyState {
    VALID,
    EXPIRED,
    REVOKED;

    static KeyState of(ApiKeyRow row, Instant now) {
        if (row.revokedAt().isPresent()) {
            return REVOKED;
        }
        return row.isValidAt(now) ? VALID : EXPIRED;
    }
}
