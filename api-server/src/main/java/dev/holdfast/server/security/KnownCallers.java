package dev.holdfast.server.security;

import dev.holdfast.server.memory.Momentary;
import dev.holdfast.server.store.credential.CredentialHash;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Callers that were found a moment ago. No longer than a second: that is how long a credential that another server has
 * revoked can still be good here.
 */
public final class KnownCallers {

    private final Momentary<CredentialHash, Found> callers = new Momentary<>();

    /**
     * A caller, and how long that holds.
     *
     * @param end when the credential expires
     */
    record Found(Caller caller, Optional<Instant> end) {

        boolean isGoodAt(Instant now) {
            return end.filter(expiry -> !now.isBefore(expiry)).isEmpty();
        }
    }

    @Inject
    public KnownCallers() {}

    Optional<Found> recall(CredentialHash hash, Instant now) {
        return callers.recall(hash, now);
    }

    void remember(CredentialHash hash, Found found, Instant now) {
        callers.remember(hash, found, now);
    }

    /** After something was revoked on this server: everybody is looked up anew. */
    public void forgetAll() {
        callers.forgetAll();
    }
}
