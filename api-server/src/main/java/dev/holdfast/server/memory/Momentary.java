package dev.holdfast.server.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What was found less than a second ago. That is how long it takes until a change that another server has made is noticed by
 * all. Safe for use by many threads at once.
 */
public final class Momentary<K, V> {

    private static final Duration MEMORY = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Recent<K, Found<V>> found = new Recent<>(MOST);

    private record Found<V>(V value, Instant at) {

        private boolean isRecentAt(Instant now) {
            return isRecent(at, now);
        }
    }

    /** Whether what was found at one moment still holds at another. A clock that was set back makes nothing younger. */
    public static boolean isRecent(Instant at, Instant now) {
        return Duration.between(at, now).abs().compareTo(MEMORY) < 0;
    }

    public Optional<V> recall(K key, Instant now) {
        return found.recall(key).filter(known -> known.isRecentAt(now)).map(Found::value);
    }

    /** What was found last, however long ago that is: for when it cannot be found anew. */
    public Optional<V> recallLast(K key) {
        return found.recall(key).map(Found::value);
    }

    public void remember(K key, V value, Instant now) {
        found.remember(key, new Found<>(value, now));
    }

    public void forget(K key) {
        found.forget(key);
    }

    public void forgetAll() {
        found.forgetAll();
    }
}
