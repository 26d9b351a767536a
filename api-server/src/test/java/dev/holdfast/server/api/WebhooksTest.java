package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.api.Receiver.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that are sent to those who want them, with real receivers. */
class WebhooksTest {

    private static final Map<String, String> SETTINGS = Map.of(
            "webhooks.key", "0123456789abcdef0123456789abcdef",
            "webhooks.allow-private-addresses", "true",
            "webhooks.timeout", "PT2S",
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

    private Answer create(String credential, String url, String more) {
        return server.post("/v1/webhooks", credential, "{\"url\":\"" + url + "\"" + more + "}");
    }

    private Answer webhook() {
        return create(acme.owner(), receiver.url(), "").is(201);
    }

    private Answer owner(String method, Answer webhook, String below) {
        return server.send(method, "/v1/webhooks/" + webhook.text("/id") + below, acme.owner(), "");
    }

    private int events(Talk talk) {
        return talk.owner("GET", "/events", "").json().get("events").size();
    }

    @Test
    void eventsArriveSignedAndInOrder() {
        String secret = webhook().text("/secret");
        Talk talk = acme.setUp(Bodies.price()).open();
        talk.offer("90");

        List<Message> messages = receiver.next(events(talk));

        for (int number = 1; number <= messages.size(); number++) {
            Message message = messages.get(number - 1);
            assertThat(message.id()).isEqualTo(talk.id() + ".owner." + number);
            assertThat(message.isSignedWith(secret)).isTrue();
            assertThat(message.json().at("/data/version").asInt()).isEqualTo(number);
            assertThat(message.json().at("/source").asText()).isEqualTo(talk.path(""));
        }
        assertThat(messages.get(0).type()).isEqualTo("dev.holdfast.prepared");
    }

    @Test
    void whatDoesNotArriveIsSentAgainAndWhatCameAfterItWaits() throws InterruptedException {
        Talk talk = acme.setUp(Bodies.price()).open();
        webhook();
        receiver.answer(500);
        talk.offer("90");
        Message first = receiver.next();
        talk.bid("10");
        assertThat(receiver.rest()).as("not before its time").isEmpty();

        receiver.answer(204);
        server.letPass(Duration.ofSeconds(6));

        assertThat(receiver.next().id()).isEqualTo(first.id());
        assertThat(receiver.next().type()).isEqualTo("dev.holdfast.offer-made");
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped", stopped);
        }
    }

    @Test
    void aReceiverThatHangsHoldsUpNobodyElse() {
        try (Receiver silent = new Receiver()) {
            silent.answer(Receiver.SILENCE);
            create(acme.owner(), silent.url(), "").is(201);
            webhook();
            for (int number = 0; number < 6; number++) {
                acme.setUp(Bodies.price());
            }
            long begun = System.nanoTime();
            Set<String> negotiations = receiver.next(18).stream()
                    .map(message -> message.id().substring(0, 36))
                    .collect(Collectors.toSet());

            assertThat(negotiations).hasSizeGreaterThanOrEqualTo(2);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
            assertThat(silent.next(4)).hasSize(4);
        }
    }

    @Test
    void whoIsGoneIsToldNothingMoreUntilSomebodyWantsItAgain() throws InterruptedException {
        Talk talk = acme.setUp(Bodies.price()).open();
        Answer webhook = webhook();
        receiver.answer(410);
        talk.offer("90");
        String missed = receiver.next().id();
        for (int attempt = 0;
                attempt < 200 && owner("GET", webhook, "").text("/enabled").equals("true");
                attempt++) {
            sleep();
        }
        assertThat(owner("GET", webhook, "").text("/disabledBecause")).isEqualTo("the receiver answered 410 Gone");
        receiver.answer(200);
        talk.bid("10");
        assertThat(receiver.rest()).isEmpty();

        owner("POST", webhook, "/enablement").is(200);

        List<Message> made = receiver.next(2);
        assertThat(made.get(0).id()).isEqualTo(missed);
        assertThat(made.get(1).type()).isEqualTo("dev.holdfast.offer-made");
        List<String> actions =
                server.get("/v1/audit", acme.auditor()).json().get("entries").findValuesAsText("action");
        assertThat(actions).contains("WEBHOOK_CREATED", "WEBHOOK_DISABLED", "WEBHOOK_ENABLED");
    }

    @Test
    void anOldSecretSignsBesideTheNewOneForADay() {
        Answer webhook = webhook();
        String fresh = owner("POST", webhook, "/rotation").is(201).text("/secret");
        Talk talk = acme.setUp(Bodies.price());

        Message message = receiver.next(events(talk)).get(0);
        assertThat(message.isSignedWith(fresh)).isTrue();
        assertThat(message.isSignedWith(webhook.text("/secret"))).isTrue();

        server.letPass(Duration.ofDays(1));
        owner("POST", webhook, "/test").is(200);
        Message later = receiver.next();
        assertThat(later.isSignedWith(fresh)).isTrue();
        assertThat(later.isSignedWith(webhook.text("/secret"))).isFalse();
    }

    @Test
    void aTestTellsWhatCameOfIt() {
        Answer webhook = webhook();
        assertThat(owner("POST", webhook, "/test").is(200).text("/arrived")).isEqualTo("true");
        assertThat(receiver.next().type()).isEqualTo("dev.holdfast.test");
        receiver.answer(302);
        assertThat(owner("POST", webhook, "/test").is(200).text("/failure")).isEqualTo("answered 302");
        receiver.answer(Receiver.SILENCE);
        assertThat(owner("POST", webhook, "/test").is(200).text("/failure")).isEqualTo("no answer in time");
    }

    @Test
    void u1ANegotiatorsWebhookHearsWhatNegotiatorsSeeAndTheyKnowOfNoOther() {
        String theirs = create(acme.negotiator(), receiver.url(), "").is(201).text("/id");
        Answer owners = create(acme.owner(), "http://127.0.0.1:9/", "").is(201);
        create(acme.negotiator(), receiver.url(), ",\"view\":\"OWNER\"").is(403);
        Talk talk = acme.setUp(Bodies.price()).open();
        talk.owner(
                        "POST",
                        "/walk-away-point/loosenings",
                        "{\"walkAwayPoint\":{\"utility\":0.2},\"reason\":\"they are nice\"}")
                .is(200);
        talk.offer("90");
        int seen = talk.negotiator("GET", "/events", "").json().get("events").size();

        List<Message> messages = receiver.next(seen);

        assertThat(messages).noneMatch(message -> message.body().matches("(?i).*(walk-?away|loosening).*"));
        for (int number = 1; number <= seen; number++) {
            assertThat(messages.get(number - 1).id()).isEqualTo(talk.id() + ".negotiator." + number);
        }
        Answer list = server.get("/v1/webhooks", acme.negotiator()).is(200);
        assertThat(list.json().get("webhooks").findValuesAsText("id")).containsExactly(theirs);
        String hidden = "/v1/webhooks/" + owners.text("/id");
        server.get(hidden, acme.negotiator()).is(404);
        server.get(hidden + "/dead-letters", acme.negotiator()).is(404);
        server.send("DELETE", hidden, acme.negotiator(), "").is(404);
    }

    @Test
    void anotherTenantHasNothingToDoWithIt() throws InterruptedException {
        Tenant umbrella = Tenant.setUp(server, "umbrella");
        Answer webhook = webhook();
        umbrella.setUp(Bodies.price()).open();

        assertThat(receiver.rest()).isEmpty();
        server.get("/v1/webhooks/" + webhook.text("/id"), umbrella.owner()).is(404);
        assertThat(server.get("/v1/webhooks", umbrella.owner()).json().get("webhooks"))
                .isEmpty();
    }

    @Test
    void whatWasNotSentBeforeTheServerStoppedIsSentWhenItIsBack() {
        Talk talk = acme.setUp(Bodies.price()).open();
        webhook();
        receiver.answer(500);
        talk.offer("90");
        String event = receiver.next().id();
        server.close();
        receiver.answer(200);

        server = ApiServer.start(directory, SETTINGS);
        server.letPass(LONG);

        assertThat(receiver.next().id()).isEqualTo(event);
    }

    @Test
    void aWebhookThatIsRemovedIsToldNothingMore() throws InterruptedException {
        Answer webhook = webhook();
        owner("DELETE", webhook, "").is(200);
        acme.setUp(Bodies.price());

        assertThat(receiver.rest()).isEmpty();
        owner("GET", webhook, "").is(404);
    }

    @Test
    void anAddressThatCannotBeOneIsRefused() {
        for (String url : List.of("ftp://example.com", "https:///x", "example.com", "https://a:b@example.com", " ")) {
            assertThat(create(acme.owner(), url, "").wrongFields()).containsExactly("/url");
        }
    }

    @Test
    void withoutAKeyThereAreNoWebhooks(@TempDir Path elsewhere) {
        try (ApiServer plain = ApiServer.start(elsewhere)) {
            Tenant tenant = Tenant.setUp(plain, "acme");
            plain.post("/v1/webhooks", tenant.owner(), "{\"url\":\"https://example.com/\"}")
                    .isRefused(409, "WEBHOOKS_NOT_SET_UP");
        }
    }
}
