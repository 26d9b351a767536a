package dev.holdfast.server.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The entries that were used last, so many at most; what was used longest ago is forgotten first. Safe for use by many threads
 * at once.
 */
public final class Recent<K, V> {

    private final Map<K, V> entries;

    /**
     * Nothing is known yet.
     *
     * @param most how many entries are kept; above 0
     */
    public Recent(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("must keep something: " + most);
        }
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> recall(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    public synchronized void remember(K key, V value) {
        entries.put(key, value);
    }

    public synchronized void forget(K key) {
        entries.remove(key);
    }

    public synchronized void forgetAll() {
        entries.clear();
    }
}
