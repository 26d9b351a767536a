package dev.holdfast.server.negotiations.webhooks;

import dev.holdfast.server.store.webhook.WebhookRow;
import java.time.Instant;
import java.util.Optional;

/**
 * A webhook.
 *
 * @param enabled whether it is told of events at present
 * @param disabledBecause why it is not; what happens meanwhile it is told when it is enabled again
 * @param oldSecretEndsAt until when the secret before the present one signs beside it
 */
public record WebhookJson(
        String id,
        String url,
        WebhookView view,
        String description,
        boolean enabled,
        Optional<String> disabledBecause,
        Optional<Instant> oldSecretEndsAt,
        Instant createdAt,
        String createdBy) {

    static WebhookJson of(WebhookRow row) {
        return new WebhookJson(
                row.id(),
                row.url(),
                WebhookView.valueOf(row.audience()),
                row.description(),
                row.isEnabled(),
                row.disabledBecause(),
                row.oldSecret().map(WebhookRow.OldSecret::endsAt),
                row.createdAt(),
                row.createdBy());
    }

    @Override
    public String toString() {
        return "WebhookJson[" + id + "]";
    }
}
