package dev.holdfast.server.store.index;

import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which negotiations of a tenant, in which order. Whatever is empty does not matter.
 *
 * @param states one of these
 * @param created when it was set up
 * @param updated when something last happened in it, whoever may know of that
 */
public record NegotiationQuery(
        String tenant, SortedSet<String> states, Optional<String> mode, Span created, Span updated, Order order) {

    /** In which order they come. */
    public enum Order {
        NEWEST_FIRST,
        OLDEST_FIRST
    }

    /**
     * A span of time.
     *
     * @param from its beginning, which belongs to it
     * @param until its end, which does not
     */
    public record Span(Optional<Instant> from, Optional<Instant> until) {

        /** All time. */
        public static final Span ALL = new Span(Optional.empty(), Optional.empty());

        public Span {
            from.ifPresent(Microseconds::require);
            until.ifPresent(Microseconds::require);
        }
    }

    public NegotiationQuery {
        TenantId.require(tenant);
        states = new TreeSet<>(states);
    }

    /** All of a tenant, newest first. */
    public static NegotiationQuery all(String tenant) {
        return new NegotiationQuery(tenant, new TreeSet<>(), Optional.empty(), Span.ALL, Span.ALL, Order.NEWEST_FIRST);
    }
}
