package dev.holdfast.server.proof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that is asked to end while many send requests. */
@Timeout(180)
class LeavingIT {

    private static final int CLIENTS = 12;

    @TempDir
    private Path directory;

    /** One request without an answer, and when it was sent. */
    private record Lost(long sent, IOException why) {}

    private final Queue<Lost> lost = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> refused = new ConcurrentLinkedQueue<>();

    @Test
    void whateverWasSentBeforeIsAnsweredAndWhateverWasAcknowledgedIsThere() throws Exception {
        ServerProcess server = ServerProcess.start(directory, Map.of());
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<List<Talk>>> running = new ArrayList<>();
        CountDownLatch started = new CountDownLatch(20 * CLIENTS);
        for (int number = 0; number < CLIENTS; number++) {
            Client client = new Client(server.address());
            running.add(threads.submit(() -> createUntilItEnds(client, started)));
        }
        started.await();

        long signal = System.nanoTime();
        server.askToEnd();
        List<Talk> acknowledged = new ArrayList<>();
        for (Future<List<Talk>> each : running) {
            acknowledged.addAll(each.get(60, TimeUnit.SECONDS));
        }
        threads.shutdownNow();

        assertThat(server.exitCode()).isEqualTo(143);
        assertThat(lost).filteredOn(request -> request.sent() - signal < 0).isEmpty();
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("/code")).isEqualTo("unavailable");
            assertThat(answer.headers()).containsIgnoringCase("retry-after").containsIgnoringCase("connection=[close]");
        });
        try (ServerProcess again = ServerProcess.start(directory, Map.of())) {
            Client client = new Client(again.address());
            for (Talk talk : acknowledged) {
                talk.at(client).owner("GET", "", "").is(200);
            }
        }
    }

    @Test
    void itSaysFirstThatItIsNotReadyAndThenRefuses() throws Exception {
        ServerProcess server = ServerProcess.start(directory, Map.of("HOLDFAST_HTTP_STOP_DELAY", "PT5S"));
        Client client = new Client(server.address());
        Talk talk = client.setUp(Mandates.price(body -> {}));
        CompletableFuture<String> stream = listen(server, talk);
        client.get("/health/ready", "").is(200);

        server.askToEnd();
        Answer ready = client.get("/health/ready", "");
        for (int look = 0; look < 200 && ready.status() == 200; look++) {
            TimeUnit.MILLISECONDS.sleep(10);
            ready = client.get("/health/ready", "");
        }

        assertThat(ready.is(503).body()).contains("{\"name\":\"leaving\",\"status\":\"DOWN\"}");
        talk.owner("GET", "", "").is(200);
        client.setUp(Mandates.price(body -> {}));
        assertThat(server.exitCode()).isEqualTo(143);
        assertThat(stream.get(10, TimeUnit.SECONDS))
                .containsPattern("retry: [1-4]\\d{3}\\n: the server is about to stop\\n\\n$");
    }

    private List<Talk> createUntilItEnds(Client client, CountDownLatch started) {
        List<Talk> acknowledged = new ArrayList<>();
        String body = Mandates.price(mandate -> {});
        while (true) {
            long sent = System.nanoTime();
            try {
                Answer answer = client.attempt("POST", "/v1/negotiations", ServerProcess.KEY, body);
                if (answer.status() != 201) {
                    refused.add(answer);
                    return acknowledged;
                }
                acknowledged.add(Talk.of(client, answer));
                started.countDown();
            } catch (IOException ended) {
                lost.add(new Lost(sent, ended));
                return acknowledged;
            }
        }
    }

    private static CompletableFuture<String> listen(ServerProcess server, Talk talk) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(talk.path("/event-stream")))
                .header("Authorization", "Bearer " + talk.counterparty())
                .build();
        InputStream stream = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body();
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                return broken.toString();
            }
        });
    }
}
