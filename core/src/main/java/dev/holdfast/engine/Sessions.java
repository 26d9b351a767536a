package dev.holdfast.engine;

import dev.holdfast.negotiation.charter.NegotiationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The sessions in memory, at most so many, the least recently used ones forgotten; and a lock for each negotiation. */
final class Sessions {

    private static final int STRIPES = 1024;

    private final Lock[] locks = new Lock[STRIPES];
    private final Map<NegotiationId, Session> cached;

    Sessions(int most) {
        for (int stripe = 0; stripe < STRIPES; stripe++) {
            locks[stripe] = new ReentrantLock();
        }
        this.cached = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<NegotiationId, Session> eldest) {
                return size() > most;
            }
        };
    }

    Lock lock(NegotiationId id) {
        return locks[Math.floorMod(id.hashCode(), STRIPES)];
    }

    Optional<Session> find(NegotiationId id) {
        synchronized (cached) {
            return Optional.ofNullable(cached.get(id));
        }
    }

    void keep(NegotiationId id, Session session) {
        synchronized (cached) {
            cached.put(id, session);
        }
    }

    void forget(NegotiationId id) {
        synchronized (cached) {
            cached.remove(id);
        }
    }
}
