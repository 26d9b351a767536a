package dev.holdfast.server.store.event;

import java.time.Instant;
import java.util.Objects;

/** An event as it was written: {@code sequence} orders all events of the store, {@code version} those of its stream. */
public record StoredEvent(long sequence, String streamId, long version, String type, Instant at, String payload) {

    public StoredEvent {
        Objects.requireNonNull(streamId, "streamId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(payload, "payload");
    }

    /** Without the payload, which may hold what nobody may see in a log. */
    @Override
    public String toString() {
        return "StoredEvent[sequence=" + sequence + ", streamId=" + streamId + ", version=" + version + ", type=" + type
                + ", at=" + at + "]";
    }
}
