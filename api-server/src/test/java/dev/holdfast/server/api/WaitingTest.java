package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.holdfast.server.store.place.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reading a negotiation with a tag and {@code Prefer: wait}. */
@Timeout(60)
class WaitingTest {

    private static final String LONG = "wait=20";

    @TempDir
    private Path directory;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void theAnswerComesWithTheChangeThatTheCallerMaySee() throws Exception {
        try (ApiServer server = ApiServer.start(directory)) {
            Talk talk = server.setUp(Bodies.price()).open();
            Future<Answer> waiting = threads.submit(() -> wait(talk, talk.counterparty(), tag(talk), LONG));

            talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.55}}")
                    .is(200);
            TimeUnit.MILLISECONDS.sleep(1200);
            assertThat(waiting.isDone()).as("of an owner's secret").isFalse();
            talk.offer("80.00").is(200);

            Answer answer = waiting.get(10, TimeUnit.SECONDS).is(200);
            assertThat(answer.body()).contains("80.00");
            assertThat(answer.raw().headers().firstValue("Preference-Applied")).contains("wait=20");
        }
    }

    @Test
    void aChangeThatAnotherServerHasMadeIsNoticed() throws Exception {
        assumeThat(Database.chosen()).as("a store that servers share").isEqualTo(Database.POSTGRESQL);
        try (ApiServer one = ApiServer.start(directory);
                ApiServer other = ApiServer.start(directory)) {
            Talk here = one.setUp(Bodies.price()).open();
            Talk there = new Talk(other, here.id(), here.owner(), here.negotiator(), here.counterparty());
            String tag = tag(here);
            Future<Answer> waiting = threads.submit(() -> wait(here, here.counterparty(), tag, LONG));
            TimeUnit.MILLISECONDS.sleep(800);

            there.offer("80.00").is(200);

            assertThat(waiting.get(10, TimeUnit.SECONDS).is(200).body()).contains("80.00");
        }
    }

    @Test
    void withoutAChangeTheWaitEndsAsItIsTold() {
        try (ApiServer server = ApiServer.start(directory)) {
            Talk talk = server.setUp(Bodies.price()).open();
            String tag = tag(talk);

            wait(talk, talk.counterparty(), tag, "respond-async, wait=1").is(304);
            wait(talk, talk.counterparty(), "\"another\"", LONG).is(200);
            assertThat(wait(talk, talk.counterparty(), tag, "wait=soon")
                            .is(304)
                            .raw()
                            .headers()
                            .map())
                    .doesNotContainKey("preference-applied");
        }
    }

    @Test
    void manyWaitWithoutHoldingAThreadUpToALimitAndAStopAnswersThemAll() throws Exception {
        ApiServer server = ApiServer.start(directory, Map.of("http.threads", "12", "waiting.most", "600"));
        Talk talk = server.setUp(Bodies.price()).open();
        String tag = tag(talk);
        List<Future<Answer>> waiting = new ArrayList<>();
        for (int number = 0; number < 70; number++) {
            waiting.add(threads.submit(() -> wait(talk, talk.counterparty(), tag, LONG)));
        }
        List<Future<Answer>> answered = List.of();
        for (int look = 0; look < 150 && answered.size() < 10; look++) {
            TimeUnit.MILLISECONDS.sleep(100);
            answered = waiting.stream().filter(Future::isDone).toList();
        }
        talk.negotiator("GET", "", "").is(200);
        assertThat(answered).hasSize(10);
        for (Future<Answer> each : answered) {
            assertThat(each.get().is(304).raw().headers().firstValue("Retry-After"))
                    .contains("1");
        }
        Talk another = server.setUp(Bodies.price()).open();
        assertThat(wait(another, another.counterparty(), tag(another), "wait=1")
                        .is(304)
                        .raw()
                        .headers()
                        .map())
                .as("another negotiation has places of its own")
                .doesNotContainKey("retry-after");

        server.close();
        for (Future<Answer> each : waiting) {
            each.get(10, TimeUnit.SECONDS).is(304);
        }
    }

    @Test
    void whoseCredentialEndsMeanwhileLearnsNothing() throws Exception {
        try (ApiServer server = ApiServer.start(directory)) {
            Talk talk = server.setUp(Bodies.price()).open();
            String id = talk.owner("GET", "/credentials", "").json().get("credentials").findParents("id").stream()
                    .filter(each -> each.get("role").asText().equals("COUNTERPARTY"))
                    .map(each -> each.get("id").asText())
                    .findFirst()
                    .orElseThrow();
            String tag = tag(talk);
            Future<Answer> waiting = threads.submit(() -> wait(talk, talk.counterparty(), tag, LONG));
            TimeUnit.MILLISECONDS.sleep(500);

            talk.owner("DELETE", "/credentials/" + id, "").is(200);
            talk.offer("80.00").is(200);

            assertThat(waiting.get(10, TimeUnit.SECONDS).is(401).body()).doesNotContain("80.00");
        }
    }

    private static String tag(Talk talk) {
        return talk.counterparty("GET", "", "")
                .is(200)
                .raw()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static Answer wait(Talk talk, String credential, String tag, String preference) {
        return talk.server()
                .send(talk.server()
                        .request(talk.path(""))
                        .timeout(Duration.ofSeconds(40))
                        .header("Authorization", "Bearer " + credential)
                        .header("If-None-Match", tag)
                        .header("Prefer", preference)
                        .build());
    }
}
