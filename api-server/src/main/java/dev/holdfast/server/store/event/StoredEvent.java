package dev.holdfast.server.store.event;

import dev.holdfast.server.store.chain.Link;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An event as it is stored: {@code sequence} orders all events of the store, {@code version} those of its stream.
 *
 * @param link what chains it to those before it; empty if somebody has taken that away
 */
public record StoredEvent(
        long sequence, String streamId, long version, String type, Instant at, String payload, Optional<Link> link) {

    public StoredEvent {
        Objects.requireNonNull(streamId, "streamId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(link, "link");
    }

    /** Without the payload, which may hold what nobody may see in a log. */
    @Override
    public String toString() {
        return "StoredEvent[sequence=" + sequence + ", streamId=" + streamId + ", version=" + version + ", type=" + type
                + ", at=" + at + "]";
    }
}
