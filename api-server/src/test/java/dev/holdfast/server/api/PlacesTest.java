package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One place for all requests. */
class PlacesTest {

    private static final Map<String, String> ONE_PLACE = Map.of("limits.places", "1", "limits.longest-wait", "PT5S");

    @TempDir
    private Path directory;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whoeverListensOrWaitsHoldsNoPlace() throws Exception {
        try (ApiServer server = ApiServer.start(directory, ONE_PLACE)) {
            Talk talk = server.setUp(Bodies.price()).open();
            Listener one = server.listen(talk.path("/event-stream"), talk.counterparty());
            Listener other = server.listen(talk.path("/event-stream"), talk.negotiator());
            List<Future<Answer>> polls = new ArrayList<>();
            for (int each = 0; each < 3; each++) {
                polls.add(threads.submit(() -> poll(server, talk)));
            }
            TimeUnit.MILLISECONDS.sleep(500);

            for (int each = 0; each < 20; each++) {
                talk.counterparty("GET", "", "").is(200);
            }

            assertThat(polls).noneMatch(Future::isDone);
            talk.offer("80.00").is(200);
            for (Future<Answer> poll : polls) {
                poll.get(10, TimeUnit.SECONDS).is(200);
            }
            one.close();
            other.close();
        }
    }

    private static Answer poll(ApiServer server, Talk talk) {
        String tag = talk.counterparty("GET", "", "").is(200).header("ETag");
        return server.send(server.request(talk.path(""))
                .header("Authorization", "Bearer " + talk.counterparty())
                .header("If-None-Match", tag)
                .header("Prefer", "wait=20")
                .build());
    }
}
