package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tag in the answer to a command is the one that the next GET would show, to the same caller. */
class TagsAfterCommandsTest {

    private static final String TIGHTER = "{\"walkAwayPoint\":{\"utility\":0.55}}";

    @TempDir
    private static Path directory;

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = ApiServer.start(directory);
    }

    @Test
    void everyCommandAnswersWithTheTagThatHoldsAfterIt() {
        Talk talk = server.setUp(Bodies.price());
        follows(talk, talk.owner(), "PUT", "/readiness/facts/NEEDS_KNOWN", "{\"evidence\":\"reads at night\"}");
        follows(talk, talk.negotiator(), "POST", "/open", "");
        follows(talk, talk.owner(), "POST", "/walk-away-point/tightenings", TIGHTER);
        follows(talk, talk.negotiator(), "POST", "/offers", "{\"terms\":{\"price\":95}}");
        follows(talk, talk.counterparty(), "POST", "/offers", "{\"terms\":{\"price\":20}}");
        follows(talk, talk.owner(), "POST", "/warn", "{\"message\":\"nearly\"}");
        follows(talk, talk.negotiator(), "POST", "/hold", "");
        follows(talk, talk.counterparty(), "POST", "/leave", "");
    }

    /** Carries it out, and compares with what each role reads then. */
    private static void follows(Talk talk, String caller, String method, String below, String body) {
        String tag = tag(send(talk, caller, method, below, body, Map.of()).is(200));
        Map<String, String> read = new LinkedHashMap<>();
        for (String role : new String[] {talk.owner(), talk.negotiator(), talk.counterparty()}) {
            read.put(role, tag(server.get(talk.path(""), role).is(200)));
        }

        assertThat(read.remove(caller)).as(below).isEqualTo(tag);
        assertThat(read).doesNotContainValue(tag);
    }

    @Test
    void oneCommandAfterTheOtherNeedsNoGet() {
        Talk talk = server.setUp(Bodies.price()).open();
        String tag = tag(talk.negotiator("GET", "", "").is(200));
        for (int price = 95; price > 90; price--) {
            String offer = "{\"terms\":{\"price\":" + price + "}}";
            tag = tag(send(talk, talk.negotiator(), "POST", "/offers", offer, Map.of("If-Match", tag))
                    .is(200));
        }
        talk.bid("20.00").is(200);

        send(talk, talk.negotiator(), "POST", "/hold", "", Map.of("If-Match", tag))
                .is(412);
    }

    @Test
    void u1TheTagOfTheOtherSideHoldsWhateverHappensToTheWalkAwayPoint() {
        Talk talk = server.setUp(Bodies.price()).open();
        String theirs = tag(talk.bid("20.00").is(200));
        talk.owner("POST", "/walk-away-point/tightenings", TIGHTER).is(200);

        send(talk, talk.counterparty(), "POST", "/offers", "{\"terms\":{\"price\":21}}", Map.of("If-Match", theirs))
                .is(200);
    }

    @Test
    void whatWasRefusedOrWasDoneToManyHasNoTag() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.bid("20.00").is(200);
        Answer refused = talk.negotiator("POST", "/offers/9/accept", "{\"revision\":1}");
        Answer many = server.post(
                "/v1/declines",
                server.key(),
                "{\"declines\":[{\"negotiation\":\"" + talk.id() + "\",\"offer\":1,\"revision\":1}]}");

        assertThat(refused.status()).isGreaterThanOrEqualTo(400);
        assertThat(refused.raw().headers().firstValue("ETag")).isEmpty();
        assertThat(many.raw().headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aRepeatedRequestIsAnsweredWithTheTagOfTheFirstTime() {
        Talk talk = server.setUp(Bodies.price()).open();
        Map<String, String> key = Map.of("Idempotency-Key", "\"bid\"");
        String body = "{\"terms\":{\"price\":20}}";
        String first = tag(
                send(talk, talk.counterparty(), "POST", "/offers", body, key).is(200));
        talk.offer("90").is(200);

        assertThat(tag(send(talk, talk.counterparty(), "POST", "/offers", body, key)
                        .is(200)))
                .isEqualTo(first);
    }

    private static String tag(Answer answer) {
        return answer.header("ETag");
    }

    private static Answer send(
            Talk talk, String credential, String method, String below, String body, Map<String, String> headers) {
        HttpRequest.Builder request = server.request(talk.path(below))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + credential);
        headers.forEach(request::header);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return server.send(request.build());
    }
}
