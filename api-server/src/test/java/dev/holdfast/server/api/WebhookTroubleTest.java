package dev.holdfast.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.api.Receiver.Message;
import dev.holdfast.server.store.place.Database;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receivers that do not take what they are sent. */
class WebhookTroubleTest {

    private static final Map<String, String> SETTINGS = Map.of(
            "webhooks.key", "0123456789abcdef0123456789abcdef",
            "webhooks.allow-private-addresses", "true",
            "webhooks.attempts", "3");

    private static final Duration LONG = Duration.ofHours(6);

    @TempDir
    private Path directory;

    private final Receiver receiver = new Receiver();
    private ApiServer server;
    private Tenant acme;

    @BeforeEach
    void start() {
        server = ApiServer.start(directory, SETTINGS);
        acme = Tenant.setUp(server, "acme");
    }

    @AfterEach
    void stop() {
        server.close();
        receiver.close();
    }

    private Answer webhook() {
        return server.post("/v1/webhooks", acme.owner(), "{\"url\":\"" + receiver.url() + "\"}")
                .is(201);
    }

    private Answer owner(String method, Answer webhook, String below) {
        return server.send(method, "/v1/webhooks/" + webhook.text("/id") + below, acme.owner(), "");
    }

    @Test
    void whatNeverArrivesBecomesADeadLetterThatCanBeReplayed() {
        Talk talk = acme.setUp(Bodies.price()).open();
        Answer webhook = webhook();
        receiver.answer(503);
        talk.offer("90");
        String event = receiver.next().id();
        for (int attempts = 1; attempts < 3; attempts++) {
            // time that passes while an attempt is under way ends its lease, and then it does not count
            awaitRetry(attempts);
            server.letPass(LONG);
            assertThat(receiver.next().id()).isEqualTo(event);
        }
        Answer dead = await(webhook, 1);
        assertThat(dead.text("/deadLetters/0/event")).isEqualTo(event);
        assertThat(dead.text("/deadLetters/0/failure")).isEqualTo("answered 503");
        assertThat(dead.text("/deadLetters/0/attempts")).isEqualTo("3");

        receiver.answer(200);
        talk.bid("10");
        assertThat(receiver.next().id()).as("life goes on").isNotEqualTo(event);
        owner("POST", webhook, "/replay").is(200);

        Message again = receiver.next();
        while (!again.id().equals(event)) {
            again = receiver.next();
        }
        await(webhook, 0);
    }

    @Test
    void aWebhookHasFewRequestsUnderWayHoweverMuchThereIsToTell() throws InterruptedException {
        webhook();
        receiver.answer(Receiver.SILENCE);
        for (int number = 0; number < 6; number++) {
            acme.setUp(Bodies.price());
        }

        assertThat(receiver.next(4)).hasSize(4);
        assertThat(receiver.rest()).isEmpty();
    }

    private Answer await(Answer webhook, int deadLetters) {
        for (int attempt = 0; attempt < 200; attempt++) {
            Answer list = owner("GET", webhook, "/dead-letters").is(200);
            if (list.json().get("deadLetters").size() == deadLetters) {
                return list;
            }
            sleep();
        }
        throw new AssertionError("Not " + deadLetters + " dead letters");
    }

    /** Waits until it is written down that so many attempts have failed. */
    private void awaitRetry(int attempts) {
        String row = "\\{\"webhook_delivery\":.*\"attempts\":" + attempts + ",.*";
        for (int look = 0; look < 200; look++) {
            ByteArrayOutputStream store = new ByteArrayOutputStream();
            Database.chosen().place(directory).archive().export(store);
            if (store.toString(UTF_8).lines().anyMatch(line -> line.matches(row))) {
                return;
            }
            sleep();
        }
        throw new AssertionError("Not tried " + attempts + " times");
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped", stopped);
        }
    }
}
