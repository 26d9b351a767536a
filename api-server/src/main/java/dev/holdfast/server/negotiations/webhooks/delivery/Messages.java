package dev.holdfast.server.negotiations.webhooks.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.server.http.outbound.OutboundClient;
import dev.holdfast.server.http.outbound.Posted;
import dev.holdfast.server.json.JsonText;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.events.CloudEvent;
import dev.holdfast.server.negotiations.events.ToldEvents;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.store.webhook.WebhookRow;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What is sent to webhooks: looks events up as their webhook may see them, signs and posts them. */
public final class Messages {

    private final NegotiationDesk desk;
    private final JsonText json;
    private final WebhookSecrets secrets;
    private final Clock clock;

    @Inject
    Messages(NegotiationDesk desk, JsonText json, WebhookSecrets secrets, Clock clock) {
        this.desk = desk;
        this.json = json;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * An event, and where it stands.
     *
     * @param version among all events of its negotiation
     */
    record Message(long version, CloudEvent event) {}

    /** The first event that the webhook may see behind one version and up to another. */
    Optional<Message> next(WebhookRow webhook, String negotiation, long told, long wanted) {
        Snapshot snapshot = desk.read(new NegotiationId(UUID.fromString(negotiation)));
        ToldEvents events = new ToldEvents(snapshot, Audience.valueOf(webhook.audience()));
        for (long version = told + 1; version <= wanted; version++) {
            Optional<CloudEvent> event = events.atVersion(version);
            if (event.isPresent()) {
                return Optional.of(new Message(version, event.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether messages to the webhook can be signed. */
    boolean canSign(WebhookRow webhook) {
        return !secrets.of(webhook, clock.instant()).isEmpty();
    }

    void post(OutboundClient client, WebhookRow webhook, CloudEvent event, Consumer<Posted> then) {
        post(client, webhook, event.id(), event, then);
    }

    /** Posts an event that means nothing. */
    void postTest(OutboundClient client, WebhookRow webhook, String id, Consumer<Posted> then) {
        post(client, webhook, id, TestEvent.of(webhook.id(), id, clock.instant()), then);
    }

    private void post(OutboundClient client, WebhookRow webhook, String id, Object event, Consumer<Posted> then) {
        Instant now = clock.instant();
        List<Secret> signing = secrets.of(webhook, now);
        String body = json.of(event);
        client.post(
                webhook.tenant(),
                URI.create(webhook.url()),
                Signature.headers(id, now, body, signing),
                body.getBytes(UTF_8),
                then);
    }
}
