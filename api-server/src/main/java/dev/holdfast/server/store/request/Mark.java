package dev.holdfast.server.store.request;

import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One attempt at a request that may be repeated.
 *
 * @param id names the request: a SHA-256 of who sends it and of the key that they chose, as 64 hexadecimal digits
 * @param tenant whose it is
 * @param fingerprint tells the request from others under the same key; 64 hexadecimal digits
 * @param at when the attempt began
 * @param expiresAt from when on the key is free again; later than {@code at}
 */
public record Mark(String id, String tenant, String fingerprint, Instant at, Instant expiresAt) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Mark {
        requireHash(id);
        TenantId.require(tenant);
        requireHash(fingerprint);
        Microseconds.require(at);
        Microseconds.require(expiresAt);
        if (!expiresAt.isAfter(at)) {
            throw new IllegalArgumentException("A mark lasts: not until " + expiresAt + " from " + at);
        }
    }

    private static void requireHash(String text) {
        if (!HASH.matcher(text).matches()) {
            throw new IllegalArgumentException("Not 64 hexadecimal digits");
        }
    }
}
