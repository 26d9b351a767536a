package dev.holdfast.engine;

import dev.holdfast.negotiation.charter.NegotiationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions in memory, at most so many, the least recently used ones forgotten. */
final class Sessions {

    private final Map<NegotiationId, Session> cached;

    Sessions(int most) {
        this.cached = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<NegotiationId, Session> eldest) {
                return size() > most;
            }
        };
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
