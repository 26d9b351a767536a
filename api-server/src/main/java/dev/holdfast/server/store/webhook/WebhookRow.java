package dev.holdfast.server.store.webhook;

import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A webhook of a tenant.
 *
 * @param audience whose view of events it is told
 * @param description for people
 * @param secret sealed
 * @param oldSecret the one before, sealed, and until when it signs beside the new one
 * @param disabledBecause why it is told nothing at present
 * @param cursor the last event that has been looked at
 */
public record WebhookRow(
        String id,
        String tenant,
        String audience,
        String url,
        String description,
        String secret,
        Optional<OldSecret> oldSecret,
        Instant createdAt,
        String createdBy,
        Optional<String> disabledBecause,
        WebhookCursor cursor) {

    /** A secret that has been replaced. */
    public record OldSecret(String secret, Instant endsAt) {

        public OldSecret {
            Objects.requireNonNull(secret, "secret");
            Microseconds.require(endsAt);
        }

        @Override
        public String toString() {
            return "OldSecret[until " + endsAt + "]";
        }
    }

    public WebhookRow {
        Objects.requireNonNull(id, "id");
        TenantId.require(tenant);
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(url, "url");
        // Not every database keeps U+0000 in a text.
        description = description.replace('\u0000', '\uFFFD');
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(oldSecret, "oldSecret");
        Microseconds.require(createdAt);
        createdBy = createdBy.replace('\u0000', '\uFFFD');
        Objects.requireNonNull(disabledBecause, "disabledBecause");
        Objects.requireNonNull(cursor, "cursor");
    }

    public boolean isEnabled() {
        return disabledBecause.isEmpty();
    }

    /** Without secrets and the address, which may hold some. */
    @Override
    public String toString() {
        return "WebhookRow[" + id + "]";
    }
}
