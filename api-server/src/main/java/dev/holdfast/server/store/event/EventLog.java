package dev.holdfast.server.store.event;

import dev.holdfast.server.store.credential.CredentialRow;
import java.util.List;

/**
 * Streams of events, one per negotiation.
 *
 * <p>Calls block; a call that writes returns when its events are durable. Every method may throw
 * {@link dev.holdfast.server.store.StoreUnavailable}. Safe for use by many threads.
 */
public interface EventLog {

    /**
     * Creates a stream with its first events and its credentials: all of it or nothing.
     *
     * @return the version of the stream after its first events
     * @throws dev.holdfast.server.store.VersionConflict if the stream exists already
     */
    long create(NewStream stream, List<CredentialRow> credentials);

    /**
     * Appends events to a stream: all of them or none.
     *
     * @return the version of the stream afterwards
     * @throws dev.holdfast.server.store.VersionConflict if the stream is not at the expected version
     */
    long append(Append append);

    /** Whether other processes may append beside this one. */
    boolean isShared();

    /** All events of a stream in order; empty if there is no such stream. */
    List<StoredEvent> read(String streamId);

    /** At most {@code limit} events of a stream that came after {@code version}, in order. */
    List<StoredEvent> readAfter(String streamId, long version, int limit);
}
