package dev.holdfast.server.store.event;

import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Objects;

/** An event that is not written yet. */
public record NewEvent(String type, Instant at, String payload) {

    public NewEvent {
        Objects.requireNonNull(type, "type");
        Microseconds.require(at);
        if (type.indexOf('\0') >= 0 || payload.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Not every database keeps U+0000 in a text; escape it");
        }
    }

    /** Without the payload, which may hold what nobody may see in a log. */
    @Override
    public String toString() {
        return "NewEvent[type=" + type + ", at=" + at + "]";
    }
}
