package dev.holdfast.server.security;

import dev.holdfast.server.memory.Momentary;
import dev.holdfast.server.memory.Recent;
import dev.holdfast.server.store.credential.CredentialHash;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Callers that were found a moment ago. No longer than a second: that is how long a credential that another server has
 * revoked can still be good here.
 */
public final class KnownCallers {

    private static final int MOST = 10_000;

    private final Recent<CredentialHash, Found> callers = new Recent<>(MOST);
    private final AtomicInteger forgotten = new AtomicInteger();

    /**
     * A caller, and how long that holds.
     *
     * @param at when it was found
     * @param end when the credential expires
     */
    record Found(Caller caller, Instant at, Optional<Instant> end) {

        boolean isGoodAt(Instant now) {
            return end.filter(expiry -> !now.isBefore(expiry)).isEmpty();
        }
    }

    @Inject
    public KnownCallers() {}

    Optional<Found> recall(CredentialHash hash, Instant now) {
        return callers.recall(hash).filter(found -> Momentary.isRecent(found.at(), now));
    }

    /** The one that was found some time ago, if that is not longer than this. */
    Optional<Found> recall(CredentialHash hash, Instant now, Duration age) {
        return callers.recall(hash)
                .filter(found -> Duration.between(found.at(), now).abs().compareTo(age) < 0);
    }

    void remember(CredentialHash hash, Found found) {
        callers.remember(hash, found);
    }

    /** How often all were forgotten: what was found before the last time holds no more. */
    int timesForgotten() {
        return forgotten.get();
    }

    /** After something was revoked on this server: everybody is looked up anew. */
    public void forgetAll() {
        callers.forgetAll();
        forgotten.incrementAndGet();
    }
}
