package dev.holdfast.server.idempotency;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The requests with a key that this server is just carrying out. It spares the second of two the work; that the effect
 * happens once does not rest on it.
 */
final class UnderWay {

    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    @Inject
    UnderWay() {}

    /** Whether nobody else has begun it and not ended it. */
    boolean begin(String id) {
        return ids.add(id);
    }

    void end(String id) {
        ids.remove(id);
    }
}
