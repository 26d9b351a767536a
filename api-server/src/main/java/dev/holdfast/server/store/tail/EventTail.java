package dev.holdfast.server.store.tail;

import java.util.Optional;

/**
 * All events in one order, of which whoever reads on from a position misses none, however many servers append at the same
 * time. Inside a stream it is the order of the versions. An event may appear a little later here than in its stream.
 *
 * <p>Calls block and may throw {@link dev.holdfast.server.store.StoreUnavailable}. Safe for use by many threads.
 */
public interface EventTail {

    /** Behind all that can be read at this moment. */
    Position end();

    /** The last event that can be read at this moment, of whatever tenant. */
    Optional<Appended> last();

    /** Behind an event; empty if there is none, or if it cannot be read here yet. */
    Optional<Position> behind(String streamId, long version);

    /** Looks at no more than {@code limit} events behind the position, of all tenants. */
    TailPage after(Position position, int limit);

    /** Looks at no more than {@code limit} events behind the position, and answers with those of the tenant. */
    default TailPage ofTenant(String tenant, Position position, int limit) {
        return after(position, limit).of(tenant);
    }

    /** Whether other processes may append, so that looking now and then is needed beside {@link #onAppend}. */
    boolean isShared();

    /**
     * Has something done whenever this process has appended. It is done on the thread that has appended, so it must be
     * quick and must not fail.
     */
    void onAppend(Runnable bell);
}
