package dev.holdfast.server.idempotency;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The requests with a key that this server is just carrying out. It spares the second of two the work; that the effect
 * happens once does not rest on it.
 */
final class UnderWay {

    /** After which it is not: something ended it on a way that passes by whoever says so. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** More are hardly under way at once. */
    private static final int MANY = 10_000;

    private final Map<String, Instant> begun = new ConcurrentHashMap<>();

    @Inject
    UnderWay() {}

    /** Whether nobody else has begun it and not ended it. */
    boolean begin(String id, Instant now) {
        if (begun.size() > MANY) {
            begun.values().removeIf(at -> at.isBefore(now.minus(LONGEST)));
        }
        Instant before = begun.putIfAbsent(id, now);
        return before == null || (before.isBefore(now.minus(LONGEST)) && begun.replace(id, before, now));
    }

    void end(String id) {
        begun.remove(id);
    }
}
