package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of the server jumps forth and back, as that of a machine does whose time is put right. */
class JumpingClockTest {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Map<String, String> SETTINGS = Map.of(
            "webhooks.key", "0123456789abcdef0123456789abcdef",
            "webhooks.allow-private-addresses", "true");

    @AutoClose
    private ApiServer server;

    @BeforeEach
    void start(@TempDir Path directory) {
        server = ApiServer.start(directory, SETTINGS);
    }

    @Test
    void timeInANegotiationNeverGoesBackAndTheTalkGoesOn() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.offer("90").is(200);
        server.letPass(Duration.ofHours(1));
        talk.bid("10").is(200);
        server.letPass(YEAR.negated());
        talk.offer("85").is(200);
        talk.bid("20").is(200);
        server.letPass(YEAR);
        talk.offer("80").is(200);

        List<Instant> times = StreamSupport.stream(
                        talk.owner("GET", "/events", "").json().get("events").spliterator(), false)
                .map(event -> Instant.parse(event.get("at").asText()))
                .toList();
        assertThat(times).isSorted();
    }

    /** The deadline is one of our own promises: what an honest clock would not have brought about must not hang on a jump. */
    @Test
    void aDeadlineThatAClockHasPassedAndComesBackToComesOnce() {
        Instant end = server.now().plus(Duration.ofDays(1));
        Talk talk = server.setUp(Bodies.price(body -> body.set("deadline", deadline(body, end))))
                .open();
        server.letPass(Duration.ofHours(-5));
        assertThat(talk.owner("GET", "", "").text("/state")).isEqualTo("OPEN");
        server.letPass(Duration.ofDays(2));
        assertThat(talk.owner("GET", "", "").text("/state")).isNotEqualTo("OPEN");
        server.letPass(Duration.ofDays(-2));
        assertThat(talk.owner("GET", "", "").text("/state"))
                .as("what has ended stays so")
                .isNotEqualTo("OPEN");
        assertThat(talk.owner("GET", "/events", "").json().get("events").findValuesAsText("type"))
                .containsOnlyOnce("DEADLINE_PASSED");
    }

    private static JsonNode deadline(ObjectNode body, Instant end) {
        return body.objectNode().put("at", end.toString());
    }

    @Test
    void aCredentialIsGoodAgainWhenTheClockIsPutRight() {
        Tenant acme = Tenant.setUp(server, "acme");
        String key = acme.key("OWNER", "Ada", ",\"expiresAt\":\"" + server.now().plus(Duration.ofDays(7)) + "\"");
        server.get("/v1/negotiations", key).is(200);
        server.letPass(YEAR);
        server.get("/v1/negotiations", key).is(401);
        server.letPass(YEAR.negated());
        server.get("/v1/negotiations", key).is(200);
        server.letPass(YEAR.negated());
        server.get("/v1/negotiations", key).is(200);
    }

    @Test
    void aRequestIsDoneOnceWhereverTheClockIs() {
        Talk talk = server.setUp(Bodies.price()).open();
        Answer first = offerOnce(talk);
        server.letPass(YEAR.negated());
        Answer again = offerOnce(talk);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(talk.owner("GET", "/events", "").json().get("events").findValuesAsText("type"))
                .containsOnlyOnce("OFFER_MADE");
    }

    private Answer offerOnce(Talk talk) {
        return server.send(server.request(talk.path("/offers"))
                        .header("Authorization", "Bearer " + talk.negotiator())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "\"once\"")
                        .POST(BodyPublishers.ofString("{\"terms\":{\"price\":90}}"))
                        .build())
                .is(200);
    }

    @Test
    void aWebhookDoesNotWaitForTheTimeOfAWrongClock() throws InterruptedException {
        try (Receiver receiver = new Receiver()) {
            Tenant acme = Tenant.setUp(server, "acme");
            server.post("/v1/webhooks", acme.owner(), "{\"url\":\"" + receiver.url() + "\"}")
                    .is(201);
            receiver.answer(500);
            server.letPass(YEAR);
            acme.setUp(Bodies.price());
            String event = receiver.next().id();
            receiver.rest();
            server.letPass(YEAR.negated());
            receiver.answer(200);

            assertThat(receiver.next().id()).as("put off by a year").isEqualTo(event);
        }
    }
}
