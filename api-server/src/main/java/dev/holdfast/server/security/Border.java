package dev.holdfast.server.security;

import dev.holdfast.server.memory.Momentary;
import dev.holdfast.server.store.index.NegotiationIndex;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Knows which negotiations are a tenant's. What was found is remembered for a second: a negotiation never moves to another
 * tenant, but it can be removed, by any server.
 */
final class Border {

    private final NegotiationIndex index;
    private final Clock clock;
    private final Momentary<String, String> tenants = new Momentary<>();

    @Inject
    Border(NegotiationIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** Whether there is such a negotiation and it is this tenant's. */
    boolean encloses(String tenant, String negotiation) {
        Instant now = clock.instant();
        if (tenants.recall(negotiation, now).filter(tenant::equals).isPresent()) {
            return true;
        }
        boolean enclosed = index.contains(tenant, negotiation);
        if (enclosed) {
            tenants.remember(negotiation, tenant, now);
        } else {
            tenants.forget(negotiation);
        }
        return enclosed;
    }
}
