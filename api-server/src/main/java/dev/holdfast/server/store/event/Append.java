package dev.holdfast.server.store.event;

import java.util.List;
import java.util.Objects;

/** Events for a stream that must be at {@code expectedVersion}, and the stream's head after them. */
public record Append(String streamId, long expectedVersion, List<NewEvent> events, StreamHead head) {

    public Append {
        Objects.requireNonNull(streamId, "streamId");
        if (expectedVersion < 1) {
            throw new IllegalArgumentException("A stream that exists has at least version 1, not " + expectedVersion);
        }
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("Nothing to append to " + streamId);
        }
        Objects.requireNonNull(head, "head");
    }

    /** The version of the stream once these events are in it. */
    public long nextVersion() {
        return expectedVersion + events.size();
    }
}
