package dev.holdfast.server.store.index;

import java.time.Instant;
import java.util.List;

/** Hands out the negotiations that time alone changes. Calls block and may throw {@code StoreUnavailable}. */
@FunctionalInterface
public interface DueNegotiations {

    /**
     * At most {@code limit} negotiations that are due at this instant, the longest due first. What is handed out on one
     * server is not handed out on another for ten seconds. That saves work and is no promise: a server may stand still in
     * between, so whoever takes one must expect that it has been done already.
     */
    List<String> take(Instant now, int limit);
}
