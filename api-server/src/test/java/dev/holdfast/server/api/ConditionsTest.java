package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
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

/** Tags of negotiations, and requests that hold only for a tag. */
class ConditionsTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    @Test
    void theTagStaysWhileTheViewStaysAndChangesWithIt() {
        Talk talk = server.setUp(Bodies.price()).open();
        String before = tag(talk, talk.counterparty());
        assertThat(tag(talk, talk.counterparty())).isEqualTo(before).matches("\"[A-Za-z0-9_-]{22}\"");

        Answer unchanged = get(talk, talk.counterparty(), "If-None-Match", "\"other\", W/" + before);
        assertThat(unchanged.is(304).body()).isEmpty();
        assertThat(header(unchanged, "ETag")).isEqualTo(before);

        talk.offer("80.00").is(200);
        assertThat(get(talk, talk.counterparty(), "If-None-Match", before)
                        .is(200)
                        .body())
                .contains("80.00");
        assertThat(tag(talk, talk.counterparty())).isNotEqualTo(before);
    }

    @Test
    void whatARoleMayNotSeeDoesNotChangeItsTag() {
        Talk talk = server.setUp(Bodies.price()).open();
        String theirs = tag(talk, talk.counterparty());
        String negotiators = tag(talk, talk.negotiator());
        String owners = tag(talk, talk.owner());

        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.55}}")
                .is(200);

        assertThat(tag(talk, talk.owner())).isNotEqualTo(owners);
        assertThat(tag(talk, talk.negotiator())).isEqualTo(negotiators);
        assertThat(tag(talk, talk.counterparty())).isEqualTo(theirs);
        command(talk, talk.counterparty(), "/offers", theirs, bid(20)).is(200);
    }

    @Test
    void aCommandForAnEarlierStateIsNotCarriedOut() {
        Talk talk = server.setUp(Bodies.price()).open();
        String before = tag(talk, talk.negotiator());
        talk.bid("20.00").is(200);

        Answer late = command(talk, talk.negotiator(), "/offers", before, bid(80));
        assertThat(late.is(412).text("/code")).isEqualTo("precondition-failed");
        command(talk, talk.negotiator(), "/offers", "W/" + tag(talk, talk.negotiator()), bid(80))
                .is(412);
        assertThat(talk.negotiator("GET", "", "").json().at("/offers/team").isMissingNode())
                .isTrue();

        command(talk, talk.negotiator(), "/offers", "\"x\", " + tag(talk, talk.negotiator()), bid(80))
                .is(200);
        command(talk, talk.negotiator(), "/hold", "*", "").is(200);
        command(talk, talk.negotiator(), "/hold", "unquoted", "").is(400);
    }

    @Test
    void aTagThatCameCompressedIsTheSameTag() {
        Talk talk = server.setUp(Bodies.price()).open();
        Answer compressed =
                get(talk, talk.negotiator(), "Accept-Encoding", "gzip").is(200);
        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        String tag = header(compressed, "ETag");

        command(talk, talk.negotiator(), "/offers", tag, bid(80)).is(200);
        talk.bid("20.00").is(200);
        get(talk, talk.negotiator(), "If-None-Match", tag).is(200);
    }

    @Test
    void ofManyForTheSameStateOneIsCarriedOut() throws Exception {
        Talk talk = server.setUp(Bodies.price()).open();
        String tag = tag(talk, talk.counterparty());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> racing = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            String body = bid(20 + number);
            racing.add(threads.submit(() -> {
                start.await();
                return command(talk, talk.counterparty(), "/offers", tag, body);
            }));
        }
        start.countDown();
        int done = 0;
        for (Future<Answer> each : racing) {
            assertThat(each.get().status()).isIn(200, 412);
            done += each.get().status() == 200 ? 1 : 0;
        }
        threads.shutdown();
        assertThat(done).isEqualTo(1);
    }

    @Test
    void aConditionThatNobodyLooksAtIsAMistake() {
        Talk talk = server.setUp(Bodies.price());

        assertThat(get(talk, talk.owner(), "If-Match", "*").wrongFields()).containsExactly("header:If-Match");
        String body = "{\"role\":\"NEGOTIATOR\",\"holder\":\"Nora\"}";
        assertThat(command(talk, talk.owner(), "/credentials", "*", body).wrongFields())
                .containsExactly("header:If-Match");
        assertThat(get(talk, talk.owner(), "If-None-Match", "bare").wrongFields())
                .containsExactly("header:If-None-Match");
    }

    private static String bid(int price) {
        return "{\"terms\":{\"price\":\"" + price + ".00\"}}";
    }

    private static String tag(Talk talk, String credential) {
        return header(server.get(talk.path(""), credential).is(200), "ETag");
    }

    private static String header(Answer answer, String name) {
        return answer.raw().headers().firstValue(name).orElse("");
    }

    private static Answer get(Talk talk, String credential, String header, String value) {
        return server.send(server.request(talk.path(""))
                .header("Authorization", "Bearer " + credential)
                .header(header, value)
                .build());
    }

    private static Answer command(Talk talk, String credential, String below, String tag, String body) {
        HttpRequest.Builder request = server.request(talk.path(below))
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + credential)
                .header("If-Match", tag);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return server.send(request.build());
    }
}
