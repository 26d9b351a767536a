package dev.holdfast.server.store.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds negotiations without reading their events. Calls block and may throw {@code StoreUnavailable}. */
public interface NegotiationIndex {

    Optional<NegotiationSummary> find(String id);

    /** The next page of at most {@code limit} negotiations, newest first; negotiations created meanwhile do not shift it. */
    NegotiationPage list(Optional<PageCursor> after, int limit);

    /** At most {@code limit} negotiations that time alone changes at or before the instant, the longest due first. */
    List<String> dueBefore(Instant instant, int limit);
}
