package dev.holdfast.server.security;

import dev.holdfast.server.store.index.NegotiationIndex;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Knows which negotiations are a tenant's. What was found is remembered for a second: a negotiation never moves to another
 * tenant, but it can be removed, by any server.
 */
final class Border {

    private static final Duration MEMORY = Duration.ofSeconds(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final NegotiationIndex index;
    private final Clock clock;
    private final Map<String, Found> tenants = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Found> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private record Found(String tenant, Instant at) {

        /** A clock that was set back makes nothing younger. */
        private boolean holds(String wanted, Instant now) {
            return tenant.equals(wanted) && Duration.between(at, now).abs().compareTo(MEMORY) < 0;
        }
    }

    @Inject
    Border(NegotiationIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** Whether there is such a negotiation and it is this tenant's. */
    boolean encloses(String tenant, String negotiation) {
        Instant now = clock.instant();
        synchronized (tenants) {
            Found found = tenants.get(negotiation);
            if (found != null && found.holds(tenant, now)) {
                return true;
            }
        }
        boolean enclosed = index.contains(tenant, negotiation);
        synchronized (tenants) {
            if (enclosed) {
                tenants.put(negotiation, new Found(tenant, now));
            } else {
                tenants.remove(negotiation);
            }
        }
        return enclosed;
    }
}
