package dev.holdfast.server.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.place.Database;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with an Idempotency-Key are carried out once, however often they are sent. */
class IdempotencyTest {

    private static final String BID = "{\"terms\":{\"price\":\"20.00\"}}";

    @TempDir
    private static Path directory;

    @AutoClose
    private static ApiServer server;

    private static Tenant acme;

    @BeforeAll
    static void start() {
        server = ApiServer.start(directory);
        acme = Tenant.setUp(server, "idempotent");
    }

    @Test
    void theSameRequestAgainHasTheSameAnswerEvenWithSecretsAndDoesNothing() {
        String body = Bodies.price();
        Answer first = send("POST", "/v1/negotiations", acme.owner(), "\"create-1\"", body)
                .is(201);
        Answer again = send("POST", "/v1/negotiations", acme.owner(), "\"create-1\"", body)
                .is(201);

        assertThat(again.body()).isEqualTo(first.body()).contains("hf_");
        assertThat(header(again, "Location")).isEqualTo(header(first, "Location"));
        assertThat(header(again, "Content-Type")).isEqualTo(header(first, "Content-Type"));
        assertThat(header(first, "Idempotent-Replayed")).isEmpty();
        assertThat(header(again, "Idempotent-Replayed")).isEqualTo("true");
        assertThat(countOfNegotiations(first.text("/id"))).isEqualTo(1);
        assertThat(send("POST", "/v1/negotiations", acme.owner(), "create-1", body)
                        .is(201)
                        .body())
                .as("without quotes it is the same key")
                .isEqualTo(first.body());
        assertThat(send("POST", "/v1/negotiations", acme.owner(), "create-2", body)
                        .is(201)
                        .text("/id"))
                .isNotEqualTo(first.text("/id"));
    }

    @Test
    void deletingTwiceAndAnswersWithoutNewsAreKeptToo() {
        String id = acme.spareKeyId();
        Answer first =
                send("DELETE", "/v1/keys/" + id, server.key(), "delete", "").is(200);

        assertThat(send("DELETE", "/v1/keys/" + id, server.key(), "delete", "")
                        .is(200)
                        .body())
                .isEqualTo(first.body());
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        Talk talk = acme.setUp(Bodies.price()).open();
        send("POST", talk.path("/offers"), talk.counterparty(), "bid", BID).is(200);

        assertThat(send("POST", talk.path("/leave"), talk.counterparty(), "bid", "")
                        .is(422)
                        .text("/code"))
                .isEqualTo("idempotency-key-reused");
        assertThat(send("POST", talk.path("/offers"), talk.counterparty(), "bid", BID + " ")
                        .is(422)
                        .text("/code"))
                .isEqualTo("idempotency-key-reused");
        assertThat(bids(talk)).isEqualTo(1);
        String elsewhere = acme.setUp(Bodies.price()).open().path("/offers");
        String offer = BID.replace("20", "90");
        send("POST", talk.path("/offers"), acme.negotiator(), "offer", offer).is(200);
        assertThat(send("POST", elsewhere, acme.negotiator(), "offer", offer)
                        .is(422)
                        .text("/code"))
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void aKeyIsItsSendersAlone() {
        Talk talk = acme.setUp(Bodies.price()).open();
        Talk other = acme.setUp(Bodies.price()).open();
        send("POST", talk.path("/offers"), talk.counterparty(), "mine", BID).is(200);

        send("POST", other.path("/offers"), other.counterparty(), "mine", BID).is(200);
        send("POST", talk.path("/offers"), talk.negotiator(), "mine", BID.replace("20", "80"))
                .is(200);
        Tenant another = Tenant.setUp(server, "idempotent-too");
        assertThat(header(
                        send("POST", "/v1/negotiations", another.owner(), "mine", Bodies.price()),
                        "Idempotent-Replayed"))
                .isEmpty();
        assertThat(bids(talk)).isEqualTo(1);
        assertThat(bids(other)).isEqualTo(1);
    }

    @Test
    void aRefusalStaysARefusalAlthoughItWouldBeAcceptedNow() {
        Talk talk = acme.setUp(Bodies.price());
        send("POST", talk.path("/offers"), talk.counterparty(), "early", BID).isRefused(409, "NOT_IN_THIS_STATE");
        talk.open();

        Answer again = send("POST", talk.path("/offers"), talk.counterparty(), "early", BID);
        again.isRefused(409, "NOT_IN_THIS_STATE");
        assertThat(header(again, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(bids(talk)).isZero();
    }

    @Test
    void whatWasNotUnderstoodMayBeCorrectedUnderItsKey() {
        Talk talk = acme.setUp(Bodies.price()).open();
        send("POST", talk.path("/offers"), talk.counterparty(), "typo", BID.replace("price", "prize"))
                .is(400);

        send("POST", talk.path("/offers"), talk.counterparty(), "typo", BID).is(200);
    }

    @Test
    void whoMayNotAskAnyMoreGetsNoAnswerAgain() {
        String key = acme.key("OWNER", "leaver", "");
        send("POST", "/v1/negotiations", key, "k", Bodies.price()).is(201);

        acme.revoke("leaver");

        send("POST", "/v1/negotiations", key, "k", Bodies.price()).is(401);
    }

    @Test
    void aKeyIsFreeAgainAfterADay() {
        Talk talk = acme.setUp(Bodies.price()).open();
        send("POST", talk.path("/hold"), talk.negotiator(), "daily", "").isRefused(409, "NOTHING_TO_HOLD");
        talk.offer("80.00").is(200);

        server.letPass(Duration.ofHours(24).minusSeconds(1));
        send("POST", talk.path("/hold"), talk.negotiator(), "daily", "").isRefused(409, "NOTHING_TO_HOLD");
        server.letPass(Duration.ofSeconds(1));
        send("POST", talk.path("/hold"), talk.negotiator(), "daily", "").is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"open", "a,b", "a;b", "\"a\\b\""})
    void aKeyThatIsNoneIsAMistake(String key) {
        Answer answer = send("POST", "/v1/negotiations", acme.owner(), key, Bodies.price());

        assertThat(answer.wrongFields()).containsExactly("header:Idempotency-Key");
    }

    @Test
    void ofManyThatComeAtOnceOneIsCarriedOutAndTheOthersWaitOrHearTheSame() throws Exception {
        Talk talk = acme.setUp(Bodies.price()).open();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> racing = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            racing.add(threads.submit(() -> {
                start.await();
                return send("POST", talk.path("/offers"), talk.counterparty(), "race", BID);
            }));
        }
        start.countDown();
        for (Future<Answer> each : racing) {
            Answer answer = each.get();
            if (answer.status() != 200) {
                assertThat(answer.is(409).text("/code")).isEqualTo("request-in-progress");
                assertThat(header(answer, "Retry-After")).isEqualTo("1");
            }
        }
        threads.shutdown();
        assertThat(bids(talk)).isEqualTo(1);
    }

    @Test
    void whenTheServerWasLostBeforeItsAnswerNothingIsDoneTwice() {
        Talk talk = acme.setUp(Bodies.price()).open();
        send("POST", talk.path("/offers"), talk.counterparty(), "lost", BID).is(200);
        Database.chosen().place(directory).sql("UPDATE kept_request SET answer = NULL");

        Answer soon = send("POST", talk.path("/offers"), talk.counterparty(), "lost", BID)
                .is(409);
        assertThat(soon.text("/code")).isEqualTo("request-in-progress");
        assertThat(header(soon, "Retry-After")).isEqualTo("1");
        server.letPass(Duration.ofSeconds(10));
        assertThat(send("POST", talk.path("/offers"), talk.counterparty(), "lost", BID)
                        .is(409)
                        .text("/code"))
                .isEqualTo("answer-lost");
        assertThat(bids(talk)).isEqualTo(1);
    }

    @Test
    void whoReadsTheDatabaseReadsNoAnswerAndARestartForgetsNone(@TempDir Path own) throws Exception {
        String key;
        Answer created;
        try (ApiServer first = ApiServer.start(own)) {
            key = first.key();
            created = send(first, "POST", "/v1/negotiations", key, "order-4711-of-may", Bodies.price())
                    .is(201);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Database.chosen().place(own).archive().export(file);
        assertThat(file.toString(ISO_8859_1))
                .contains("kept_request")
                .doesNotContain(created.text("/credentials/owner"))
                .doesNotContain("order-4711-of-may");

        try (ApiServer second = ApiServer.start(own)) {
            assertThat(send(second, "POST", "/v1/negotiations", key, "order-4711-of-may", Bodies.price())
                            .is(201)
                            .body())
                    .isEqualTo(created.body());
        }
    }

    @Test
    void whatHasExpiredIsRemovedByWhoComesLater(@TempDir Path own) throws Exception {
        try (ApiServer first = ApiServer.start(own)) {
            Talk talk = first.setUp(Bodies.price());
            send(first, "POST", talk.path("/hold"), talk.negotiator(), "old", "")
                    .is(409);
            first.letPass(Duration.ofHours(25));
            send(first, "POST", talk.path("/hold"), talk.negotiator(), "new", "")
                    .is(409);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Database.chosen().place(own).archive().export(file);

        assertThat(file.toString(ISO_8859_1).lines().filter(line -> line.contains("\"kept_request\"")))
                .hasSize(1);
    }

    private static long bids(Talk talk) {
        return talk.counterparty("GET", "/events", "").is(200).json().get("events").findValues("by").stream()
                .filter(by -> by.path("side").asText().equals("COUNTERPARTY"))
                .count();
    }

    private static long countOfNegotiations(String id) {
        return server
                .get("/v1/negotiations?limit=500", acme.owner())
                .is(200)
                .json()
                .get("negotiations")
                .findValues("id")
                .stream()
                .filter(each -> each.asText().equals(id))
                .count();
    }

    private static String header(Answer answer, String name) {
        return answer.raw().headers().firstValue(name).orElse("");
    }

    private static Answer send(String method, String path, String credential, String key, String body) {
        return send(server, method, path, credential, key, body);
    }

    private static Answer send(
            ApiServer server, String method, String path, String credential, String key, String body) {
        HttpRequest.Builder request = server.request(path)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + credential)
                .header("Idempotency-Key", key);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return server.send(request.build());
    }
}
