package dev.holdfast.server.security;

import dev.holdfast.server.store.index.NegotiationIndex;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Knows which negotiations are a tenant's. That never changes, so what was found is remembered. */
final class Border {

    private static final int MOST_REMEMBERED = 10_000;

    private final NegotiationIndex index;
    private final Map<String, String> tenants = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    @Inject
    Border(NegotiationIndex index) {
        this.index = index;
    }

    /** Whether there is such a negotiation and it is this tenant's. */
    boolean encloses(String tenant, String negotiation) {
        synchronized (tenants) {
            if (tenant.equals(tenants.get(negotiation))) {
                return true;
            }
        }
        boolean enclosed = index.contains(tenant, negotiation);
        if (enclosed) {
            synchronized (tenants) {
                tenants.put(negotiation, tenant);
            }
        }
        return enclosed;
    }
}
