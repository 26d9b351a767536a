package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.event.StoredEvent;
import java.util.List;

/** Reads streams of events. */
public final class Streams {

    private final Reads reads;

    public Streams(Reads reads) {
        this.reads = reads;
    }

    /** All events of a stream in order; empty if there is no such stream. */
    public List<StoredEvent> read(String streamId) {
        return reads.read(session -> EventTable.after(session, streamId, 0, Integer.MAX_VALUE));
    }

    /** At most {@code limit} events, at least 1, that came after the version. */
    public List<StoredEvent> readAfter(String streamId, long version, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is at least 1, not " + limit);
        }
        return reads.read(session -> EventTable.after(session, streamId, version, limit));
    }
}
