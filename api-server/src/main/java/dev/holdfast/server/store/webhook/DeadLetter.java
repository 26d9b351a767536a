package dev.holdfast.server.store.webhook;

import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Objects;

/**
 * An event that a webhook could not be told.
 *
 * @param version of the event in its stream
 * @param event its id, as the webhook would have been told
 * @param failure what the last attempt met
 */
public record DeadLetter(
        String webhook,
        String streamId,
        long version,
        String event,
        String type,
        Instant diedAt,
        int attempts,
        String failure) {

    public DeadLetter {
        Objects.requireNonNull(webhook, "webhook");
        Objects.requireNonNull(streamId, "streamId");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(type, "type");
        Microseconds.require(diedAt);
        Objects.requireNonNull(failure, "failure");
    }
}
