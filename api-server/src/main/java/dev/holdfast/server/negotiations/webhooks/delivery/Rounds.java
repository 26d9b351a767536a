package dev.holdfast.server.negotiations.webhooks.delivery;

import dev.holdfast.server.feed.Loop;
import dev.holdfast.server.http.outbound.OutboundClient;
import dev.holdfast.server.http.outbound.Posted;
import dev.holdfast.server.negotiations.webhooks.delivery.Messages.Message;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.store.webhook.DeadLetter;
import dev.holdfast.server.store.webhook.Deliveries;
import dev.holdfast.server.store.webhook.Delivery;
import dev.holdfast.server.store.webhook.WebhookRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what is noted. Each negotiation is delivered event by event under a lease; a few of each webhook go at a time, so
 * that one that does not answer keeps neither the others of the webhook waiting, nor other webhooks. All is done on the loop's
 * thread, where requests come back, too.
 */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private static final int AT_A_TIME = 4;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Deliveries deliveries;
    private final Messages messages;
    private final Shutdowns shutdowns;
    private final Retries retries;
    private final SecretSource names;
    private final Clock clock;
    private final Loop loop;

    /** How many negotiations and dead letters of each webhook are under way. */
    private final Map<String, Integer> underWay = new HashMap<>();

    /** Those of which that has been said. */
    private final Set<String> unsignable = new HashSet<>();

    Rounds(
            Deliveries deliveries,
            Messages messages,
            Shutdowns shutdowns,
            Retries retries,
            SecretSource names,
            Clock clock,
            Loop loop) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.shutdowns = shutdowns;
        this.retries = retries;
        this.names = names;
        this.clock = clock;
        this.loop = loop;
    }

    /** Takes as much as there is room for, and sets it off. */
    void deliver(OutboundClient client, WebhookRow webhook) {
        int room = AT_A_TIME - underWay.getOrDefault(webhook.id(), 0);
        if (room <= 0) {
            return;
        }
        if (!messages.canSign(webhook)) {
            // this server has another webhooks.key: one that has the right one delivers, so nothing is written down
            if (unsignable.add(webhook.id())) {
                LOG.warn(
                        "Webhook {} cannot be served here: its secret was sealed with another webhooks.key",
                        webhook.id());
            }
            return;
        }
        Instant now = clock.instant();
        for (DeadLetter letter : deliveries.takeReplays(webhook.id(), now, room)) {
            begun(webhook);
            replayOrPutOff(client, webhook, letter);
            room--;
        }
        if (room > 0) {
            for (Delivery taken : deliveries.take(webhook.id(), names.leaseId(), now, leaseEnd(), room)) {
                begun(webhook);
                step(client, webhook, taken);
            }
        }
    }

    /** Sends the next event of a negotiation, or gives it back. */
    private void step(OutboundClient client, WebhookRow webhook, Delivery delivery) {
        try {
            send(client, webhook, delivery);
        } catch (RuntimeException trouble) {
            putOff(webhook, delivery, trouble);
        }
    }

    /**
     * One negotiation that cannot be read must hold up no other: it is tried again, more and more seldom, and never given up,
     * for it is not the receiver who is to blame. Where the database is gone too, the lease ends by itself.
     */
    private void putOff(WebhookRow webhook, Delivery delivery, RuntimeException trouble) {
        LOG.warn(
                "Webhook {} cannot be told of negotiation {} now: {}",
                webhook.id(),
                delivery.streamId(),
                trouble.getMessage());
        int attempts = delivery.attempts() + 1;
        try {
            Duration pause = retries.after(attempts, webhook.id() + delivery.streamId());
            deliveries.retry(delivery, attempts, clock.instant().plus(pause));
        } catch (RuntimeException noDatabase) {
            LOG.warn("Webhook {} is tried again when its lease is over: {}", webhook.id(), noDatabase.getMessage());
        }
    }

    private void send(OutboundClient client, WebhookRow webhook, Delivery delivery) {
        boolean posted = false;
        try {
            Optional<Message> next = messages.next(webhook, delivery.streamId(), delivery.told(), delivery.wanted());
            if (next.isPresent()) {
                messages.post(
                        client,
                        webhook,
                        next.get().event(),
                        outcome -> loop.soon(() -> answered(client, webhook, delivery, next.get(), outcome)));
                posted = true;
            } else if (!deliveries.finish(delivery, delivery.wanted())) {
                // more has been noted meanwhile: the next round takes it
                deliveries.retry(delivery, 0, clock.instant());
            }
        } finally {
            if (!posted) {
                ended(webhook);
            }
        }
    }

    private void answered(
            OutboundClient client, WebhookRow webhook, Delivery delivery, Message message, Posted outcome) {
        boolean goesOn = false;
        try {
            int attempts = delivery.attempts() + 1;
            OptionalLong wanted = OptionalLong.empty();
            if (outcome.hasArrived() && deliveries.finish(delivery, message.version())) {
                return;
            } else if (outcome.hasArrived()) {
                wanted = deliveries.progress(delivery, message.version(), leaseEnd());
            } else if (outcome.isGone()) {
                shutdowns.disable(webhook, "the receiver answered 410 Gone");
                deliveries.retry(delivery, delivery.attempts(), clock.instant());
            } else if (retries.isEnough(attempts)) {
                wanted = deliveries.bury(delivery, letter(webhook, delivery, message, attempts, outcome), leaseEnd());
            } else {
                Duration pause =
                        retries.after(attempts, webhook.id() + message.event().id());
                deliveries.retry(delivery, attempts, clock.instant().plus(pause));
            }
            if (wanted.isPresent()) {
                goesOn = true;
                step(client, webhook, delivery.told(message.version(), wanted.getAsLong()));
            }
        } finally {
            if (!goesOn) {
                ended(webhook);
            }
        }
    }

    private DeadLetter letter(WebhookRow webhook, Delivery delivery, Message message, int attempts, Posted outcome) {
        return new DeadLetter(
                webhook.id(),
                delivery.streamId(),
                message.version(),
                message.event().id(),
                message.event().type(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                attempts,
                outcome.failure());
    }

    private void replayOrPutOff(OutboundClient client, WebhookRow webhook, DeadLetter letter) {
        try {
            replay(client, webhook, letter);
        } catch (RuntimeException trouble) {
            LOG.warn("Webhook {} cannot be told of {} again: {}", webhook.id(), letter.event(), trouble.getMessage());
        }
    }

    private void replay(OutboundClient client, WebhookRow webhook, DeadLetter letter) {
        boolean posted = false;
        try {
            Optional<Message> event = messages.next(webhook, letter.streamId(), letter.version() - 1, letter.version());
            if (event.isPresent()) {
                messages.post(
                        client,
                        webhook,
                        event.get().event(),
                        outcome -> loop.soon(() -> replayed(webhook, letter, outcome)));
                posted = true;
            }
        } finally {
            if (!posted) {
                ended(webhook);
            }
        }
    }

    private void replayed(WebhookRow webhook, DeadLetter letter, Posted outcome) {
        try {
            if (outcome.hasArrived()) {
                deliveries.revived(letter);
            } else {
                deliveries.stillDead(letter, outcome.failure());
            }
        } finally {
            ended(webhook);
        }
    }

    private Instant leaseEnd() {
        return clock.instant().plus(LEASE);
    }

    private void begun(WebhookRow webhook) {
        underWay.merge(webhook.id(), 1, Integer::sum);
    }

    private void ended(WebhookRow webhook) {
        underWay.computeIfPresent(webhook.id(), (id, count) -> count == 1 ? null : count - 1);
    }
}
