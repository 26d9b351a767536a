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

    /**
     * The next page of at most {@code limit} negotiations of a tenant, newest first; negotiations created meanwhile do not
     * shift it.
     */
    NegotiationPage list(String tenant, Optional<PageCursor> after, int limit);

    /** How many events each of these negotiations has, of whatever tenant; those that are not there are left out. */
    Map<String, Long> versions(Collection<String> ids);

    /** At most {@code limit} negotiations, of whatever tenant, that time alone changes at or before the instant, the longest due first. */
    List<String> dueBefore(Instant instant, int limit);
}
