package dev.holdfast.server.store.webhook;

import java.util.Objects;

/**
 * An event behind which to go on.
 *
 * @param streamId empty for before the first event of all
 */
public record WebhookCursor(String streamId, long version) {

    public static final WebhookCursor START = new WebhookCursor("", 0);

    public WebhookCursor {
        Objects.requireNonNull(streamId, "streamId");
    }
}
