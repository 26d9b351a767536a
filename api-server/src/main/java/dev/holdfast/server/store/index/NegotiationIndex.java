package dev.holdfast.server.store.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds negotiations without reading their events. Calls block and may throw {@code StoreUnavailable}. */
public interface NegotiationIndex {

    /** A negotiation of a tenant. */
    Optional<NegotiationSummary> find(String tenant, String id);

    /** Whether the tenant has this negotiation. */
    boolean contains(String tenant, String id);

    /** The next page of at most {@code limit} negotiations; negotiations created meanwhile do not shift it. */
    NegotiationPage list(NegotiationQuery query, Optional<PageCursor> after, int limit);

    /** The next page of all negotiations of a tenant, newest first. */
    default NegotiationPage list(String tenant, Optional<PageCursor> after, int limit) {
        return list(NegotiationQuery.all(tenant), after, limit);
    }

    /** How many events each of these negotiations has, of whatever tenant; those that are not there are left out. */
    Map<String, Long> versions(Collection<String> ids);

    /** At most {@code limit} negotiations, of whatever tenant, that time alone changes at or before the instant, the longest due first. */
    List<String> dueBefore(Instant instant, int limit);
}
