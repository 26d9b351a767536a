package dev.holdfast.server.store.webhook;

import java.util.Objects;

/**
 * A negotiation that one server tells a webhook of, for as long as its lease lasts.
 *
 * @param lease names the lease: whoever has another has lost it
 * @param told the version up to which the webhook has been told
 * @param wanted the version up to which it is to be told
 * @param attempts how often the next event has been tried in vain
 */
public record Delivery(String webhook, String streamId, String lease, long told, long wanted, int attempts) {

    public Delivery {
        Objects.requireNonNull(webhook, "webhook");
        Objects.requireNonNull(streamId, "streamId");
        Objects.requireNonNull(lease, "lease");
    }

    /** The same when it has been told up to a version, and is to be told up to another. */
    public Delivery told(long version, long nowWanted) {
        return new Delivery(webhook, streamId, lease, version, nowWanted, 0);
    }
}
