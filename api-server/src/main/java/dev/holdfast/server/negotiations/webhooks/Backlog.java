package dev.holdfast.server.negotiations.webhooks;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.webhook.Deliveries;
import dev.holdfast.server.store.webhook.Outstanding;
import jakarta.inject.Inject;
import java.util.function.ToLongFunction;

/**
 * How much webhooks are behind, all together. Those with the owners' view are left out: what they are told of happens where
 * only owners look.
 */
final class Backlog {

    private final Deliveries deliveries;

    @Inject
    Backlog(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    double waiting() {
        return count(Outstanding::waiting);
    }

    double dead() {
        return count(Outstanding::dead);
    }

    private double count(ToLongFunction<Outstanding> figure) {
        try {
            return figure.applyAsLong(deliveries.outstanding(WebhookView.OWNER.name()));
        } catch (StoreUnavailable unknown) {
            return Double.NaN;
        }
    }
}
