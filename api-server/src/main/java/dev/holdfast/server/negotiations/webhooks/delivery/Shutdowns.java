package dev.holdfast.server.negotiations.webhooks.delivery;

import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.webhook.WebhookRow;
import dev.holdfast.server.store.webhook.Webhooks;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops webhooks to which nothing more can be sent, until somebody enables them again. */
public final class Shutdowns {

    private static final Logger LOG = LoggerFactory.getLogger(Shutdowns.class);

    private final Webhooks webhooks;
    private final AuditTrail audit;

    @Inject
    Shutdowns(Webhooks webhooks, AuditTrail audit) {
        this.webhooks = webhooks;
        this.audit = audit;
    }

    void disable(WebhookRow webhook, String because) {
        LOG.warn("Webhook {} is disabled: {}", webhook.id(), because);
        webhooks.setDisabled(
                webhook.tenant(),
                webhook.id(),
                Optional.of(because),
                audit.done(
                        Actor.SERVER,
                        Optional.of(webhook.tenant()),
                        AuditAction.WEBHOOK_DISABLED,
                        "webhooks/" + webhook.id()));
    }
}
