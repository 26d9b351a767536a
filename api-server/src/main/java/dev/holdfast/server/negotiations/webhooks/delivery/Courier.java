package dev.holdfast.server.negotiations.webhooks.delivery;

import dev.holdfast.server.config.events.WebhooksConfig;
import dev.holdfast.server.feed.Loop;
import dev.holdfast.server.feed.TailListener;
import dev.holdfast.server.feed.TailWatch;
import dev.holdfast.server.http.outbound.OutboundClient;
import dev.holdfast.server.http.outbound.Posted;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.webhook.Deliveries;
import dev.holdfast.server.store.webhook.WebhookRow;
import dev.holdfast.server.store.webhook.Webhooks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings events to webhooks. Everything but the requests themselves is done on one thread; a round is made when something was
 * appended, and every half second for what others have left.
 */
public final class Courier implements TailListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TESTS_AT_A_TIME = 4;

    private final WebhookSecrets secrets;
    private final WebhooksConfig config;
    private final Webhooks webhooks;
    private final TailWatch watch;
    private final Messages messages;
    private final SecretSource names;
    private final Clock clock;
    private final Scout scout;
    private final Rounds rounds;
    private final Loop loop = new Loop("webhooks");
    private final AtomicBoolean woken = new AtomicBoolean();
    private final Semaphore tests = new Semaphore(TESTS_AT_A_TIME);
    private Optional<OutboundClient> client = Optional.empty();

    @Inject
    Courier(
            WebhookSecrets secrets,
            WebhooksConfig config,
            Webhooks webhooks,
            Deliveries deliveries,
            EventTail tail,
            TailWatch watch,
            Messages messages,
            SecretSource names,
            Shutdowns shutdowns,
            Clock clock) {
        this.secrets = secrets;
        this.config = config;
        this.webhooks = webhooks;
        this.watch = watch;
        this.messages = messages;
        this.names = names;
        this.clock = clock;
        this.scout = new Scout(tail, deliveries);
        this.rounds = new Rounds(deliveries, messages, shutdowns, Retries.of(config), names, clock, loop);
    }

    /** Begins, if there is a key: without it there are no webhooks. */
    public synchronized void start() {
        if (!secrets.isReady()) {
            return;
        }
        OutboundClient started = new OutboundClient(config.timeout(), config.allowPrivateAddresses());
        client = Optional.of(started);
        loop.every(PAUSE, () -> round(started));
        watch.listen(this);
    }

    @Override
    public void appended(Appended event) {
        wake();
    }

    /** Makes a round soon. */
    public synchronized void wake() {
        client.filter(started -> woken.compareAndSet(false, true))
                .ifPresent(started -> loop.soon(() -> round(started)));
    }

    private void round(OutboundClient started) {
        woken.set(false);
        boolean more = false;
        for (WebhookRow webhook : webhooks.enabled()) {
            more |= serve(started, webhook);
        }
        if (more) {
            wake();
        }
    }

    /** What goes wrong with one webhook does not end the round for those after it. */
    private boolean serve(OutboundClient started, WebhookRow webhook) {
        try {
            boolean more = scout.look(webhook, clock.instant());
            rounds.deliver(started, webhook);
            return more;
        } catch (RuntimeException trouble) {
            LOG.error("The webhook {} was not served", webhook.id(), trouble);
            return false;
        }
    }

    /** Posts an event that means nothing, and waits for what comes of it, as long as a request may take. */
    public Posted test(WebhookRow webhook) {
        OutboundClient started = client.orElseThrow(() -> new IllegalStateException("there is no key"));
        if (!tests.tryAcquire()) {
            throw new ProblemException(ErrorCode.UNAVAILABLE, "Other webhooks are being tested at this moment.");
        }
        CompletableFuture<Posted> outcome = new CompletableFuture<>();
        try {
            messages.postTest(started, webhook, "test." + names.leaseId(), outcome::complete);
            return outcome.join();
        } finally {
            tests.release();
        }
    }

    @Override
    public synchronized void close() {
        watch.leave(this);
        loop.close();
        client.ifPresent(OutboundClient::close);
    }
}
