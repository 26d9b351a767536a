package dev.holdfast.server.cli.admin;

import dev.holdfast.server.store.key.ApiKeyRow;
import java.time.Instant;

/** A key as a line of a list. */
final class KeyLine {

    private KeyLine() {}

    static String of(ApiKeyRow key, Instant now) {
        return "%-22s %-20s %-10s %-24s %s"
                .formatted(key.id(), key.tenant().orElse("-"), key.role(), key.holder(), state(key, now));
    }

    private static String state(ApiKeyRow key, Instant now) {
        if (key.revokedAt().isPresent()) {
            return "revoked " + key.revokedAt().get();
        }
        String end = key.expiresAt().map(Instant::toString).orElse("");
        if (!key.isValidAt(now)) {
            return "expired " + end;
        }
        return end.isEmpty() ? "valid" : "valid until " + end;
    }
}
