package dev.holdfast.server.security;

import dev.holdfast.server.store.credential.CredentialHash;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Callers that were found a moment ago. No longer than a second: that is how long a credential that another server has
 * revoked can still be good here.
 */
public final class KnownCallers {

    private static final Duration MEMORY = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Map<CredentialHash, Found> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CredentialHash, Found> eldest) {
            return size() > MOST;
        }
    };

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

        /** A clock that was set back makes nothing younger. */
        private boolean isRecentAt(Instant now) {
            return Duration.between(at, now).abs().compareTo(MEMORY) < 0;
        }
    }

    @Inject
    public KnownCallers() {}

    synchronized Optional<Found> recall(CredentialHash hash, Instant now) {
        return Optional.ofNullable(remembered.get(hash)).filter(found -> found.isRecentAt(now));
    }

    synchronized void remember(CredentialHash hash, Found found) {
        remembered.put(hash, found);
    }

    /** After something was revoked on this server: everybody is looked up anew. */
    public synchronized void forgetAll() {
        remembered.clear();
    }
}
