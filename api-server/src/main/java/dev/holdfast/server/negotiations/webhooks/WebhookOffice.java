package dev.holdfast.server.negotiations.webhooks;

import dev.holdfast.server.config.events.WebhooksConfig;
import dev.holdfast.server.negotiations.webhooks.delivery.WebhookSecrets;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.webhook.WebhookCursor;
import dev.holdfast.server.store.webhook.WebhookRow;
import dev.holdfast.server.store.webhook.WebhookRow.OldSecret;
import dev.holdfast.server.store.webhook.Webhooks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Makes webhooks, rotates their secrets, enables and removes them. */
final class WebhookOffice {

    private static final Duration OVERLAP = Duration.ofDays(1);

    private final Webhooks webhooks;
    private final EventTail tail;
    private final WebhookSecrets seals;
    private final SecretSource secrets;
    private final AuditTrail audit;
    private final WebhooksConfig config;
    private final Clock clock;

    @Inject
    WebhookOffice(
            Webhooks webhooks,
            EventTail tail,
            WebhookSecrets seals,
            SecretSource secrets,
            AuditTrail audit,
            WebhooksConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.tail = tail;
        this.seals = seals;
        this.secrets = secrets;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Makes a webhook that is told of what happens from now on. */
    IssuedWebhook make(Caller caller, NewWebhook order) {
        requireSetUp();
        String url = WebhookAddress.check(order.url(), config.allowPrivateAddresses());
        WebhookView view = order.view().orElse(WebhookView.mostOf(caller));
        if (!view.isOpenTo(caller)) {
            throw new ProblemException(
                    ErrorCode.FORBIDDEN, "A webhook with the view of owners is made by an owner of the tenant.");
        }
        if (webhooks.ofTenant(caller.tenant()).size() >= config.maxPerTenant()) {
            throw RefusedException.conflict(
                    "TOO_MANY_WEBHOOKS",
                    "The tenant has as many webhooks as it may have.",
                    "Remove one that is not needed, or ask the operator for more.");
        }
        String id = secrets.webhookId();
        Secret secret = secrets.ofWebhook();
        WebhookRow row = new WebhookRow(
                id,
                caller.tenant(),
                view.name(),
                url,
                order.description().orElse(""),
                seals.seal(secret, id),
                Optional.empty(),
                now(),
                caller.holder(),
                Optional.empty(),
                tail.last()
                        .map(event -> new WebhookCursor(event.streamId(), event.version()))
                        .orElse(WebhookCursor.START));
        webhooks.add(row, entry(caller, AuditAction.WEBHOOK_CREATED, id));
        return new IssuedWebhook(WebhookJson.of(row), secret.text());
    }

    List<WebhookRow> of(Caller caller) {
        return webhooks.ofTenant(caller.tenant()).stream()
                .filter(row -> WebhookView.valueOf(row.audience()).isOpenTo(caller))
                .toList();
    }

    /** The webhook, if the caller may know of it. */
    WebhookRow find(Caller caller, String id) {
        return webhooks.find(caller.tenant(), id)
                .filter(row -> WebhookView.valueOf(row.audience()).isOpenTo(caller))
                .orElseThrow(ProblemException::notFound);
    }

    /** The same for who changes it: an owner, or whoever made it, so that nobody signs in the name of another's webhook. */
    private WebhookRow findToChange(Caller caller, String id) {
        WebhookRow row = find(caller, id);
        if (caller.role() != Role.OWNER && !row.createdBy().equals(caller.holder())) {
            throw new ProblemException(
                    ErrorCode.FORBIDDEN, "A webhook is changed by an owner of the tenant, or by whoever made it.");
        }
        return row;
    }

    /** Makes a new secret; the old one signs beside it for a day. */
    IssuedWebhook rotate(Caller caller, String id) {
        requireSetUp();
        WebhookRow old = findToChange(caller, id);
        Secret secret = secrets.ofWebhook();
        webhooks.rotate(
                caller.tenant(),
                id,
                seals.seal(secret, id),
                new OldSecret(old.secret(), now().plus(OVERLAP)),
                entry(caller, AuditAction.WEBHOOK_SECRET_ROTATED, id));
        return new IssuedWebhook(WebhookJson.of(find(caller, id)), secret.text());
    }

    WebhookRow enable(Caller caller, String id) {
        WebhookRow row = findToChange(caller, id);
        if (!row.isEnabled()) {
            webhooks.setDisabled(caller.tenant(), id, Optional.empty(), entry(caller, AuditAction.WEBHOOK_ENABLED, id));
        }
        return find(caller, id);
    }

    WebhookRow remove(Caller caller, String id) {
        WebhookRow row = findToChange(caller, id);
        webhooks.remove(caller.tenant(), id, entry(caller, AuditAction.WEBHOOK_REMOVED, id));
        return row;
    }

    void requireSetUp() {
        if (!seals.isReady()) {
            throw RefusedException.conflict(
                    "WEBHOOKS_NOT_SET_UP",
                    "This installation has no key with which the secrets of webhooks would be seals.",
                    "Ask the operator to set webhooks.key.");
        }
    }

    private AuditEntry entry(Caller caller, AuditAction action, String id) {
        return audit.done(Actor.of(caller), Optional.of(caller.tenant()), action, "webhooks/" + id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
