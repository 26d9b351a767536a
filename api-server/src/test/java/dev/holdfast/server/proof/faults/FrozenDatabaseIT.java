package dev.holdfast.server.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import dev.holdfast.server.store.place.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A PostgreSQL of its own stands still, and nothing says that it is gone. A server with few threads has to find out who calls:
 * whoever watches it is answered all the same, before anybody else is.
 */
@Timeout(180)
class FrozenDatabaseIT {

    /** Several times as many as there are threads. */
    private static final int CROWD = 30;

    private static final int LOOKS = 3;

    @TempDir
    private Path directory;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port = EmbeddedServer.freePort();
    private Path files;
    private EmbeddedServer database;
    private ServerProcess server;
    private URI address;
    private Client client;

    @BeforeEach
    void start() {
        files = directory.resolve("postgresql");
        database = EmbeddedServer.start(files, port);
        Map<String, String> settings = new HashMap<>(database.place().settings());
        settings.put("http.threads", "8");
        settings.put("limits.longest-wait", "PT20S");
        server = ServerProcess.start(directory, ServerProcess.environment(settings));
        address = server.address();
        client = new Client(address);
    }

    @AfterEach
    void stop() {
        try {
            server.close();
        } finally {
            database.close();
        }
    }

    @Test
    void whoeverWatchesIsAnsweredBeforeThoseWhoMustBeLookedUp() throws Exception {
        Talk talk = client.setUp(Mandates.price()).open();
        client.get("/metrics", ServerProcess.KEY).is(200);
        List<CompletableFuture<HttpResponse<String>>> crowd = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> others = new ArrayList<>();
        EmbeddedServer.standStill(files);
        try {
            for (int each = 0; each < CROWD; each++) {
                crowd.add(send(talk.path(""), talk.owner()));
                crowd.add(send(talk.path(""), "hf_unknown" + each));
                others.add(send("/health/ready", ""));
            }

            watch();
            assertThat(crowd).as("answered, of those who must be looked up").noneMatch(CompletableFuture::isDone);
            client.get("/metrics", ServerProcess.KEY).is(200);
        } finally {
            EmbeddedServer.goOn(files);
        }
        for (CompletableFuture<HttpResponse<String>> each : crowd) {
            HttpResponse<String> answer = each.get(60, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isIn(200, 401, 503);
            if (answer.statusCode() == 503) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("nothing was done");
            }
        }
        for (CompletableFuture<HttpResponse<String>> each : others) {
            assertThat(each.get(60, TimeUnit.SECONDS).statusCode()).isIn(200, 503);
        }
        client.get(talk.path(""), talk.owner()).is(200);
    }

    private void watch() {
        for (int look = 0; look < LOOKS; look++) {
            client.get("/health/live", "").is(200);
        }
    }

    private CompletableFuture<HttpResponse<String>> send(String path, String credential) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(90));
        if (!credential.isEmpty()) {
            request.header("Authorization", "Bearer " + credential);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
