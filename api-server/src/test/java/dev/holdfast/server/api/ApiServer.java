package dev.holdfast.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.server.RunningServer;
import dev.holdfast.server.ServerInjector;
import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.source.ConfigurationReader;
import dev.holdfast.server.contract.Contract;
import dev.holdfast.server.http.AnyBody;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import dev.holdfast.spi.Plugin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A whole server on a free port, with a real store, and a client. */
public final class ApiServer implements AutoCloseable {

    public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final TestClock clock = new TestClock(START);
    private final RunningServer server;
    private final String key;

    private ApiServer(Path directory, List<Plugin> plugins, Map<String, String> settings) {
        StorePlace place = Database.chosen().place(directory);
        Configuration configuration = new ConfigurationReader()
                .commandLine(Map.of("http.port", "0"))
                // tests send faster than anybody may, and guess more
                .commandLine(Map.of(
                        "limits.requests-per-link", "0",
                        "limits.refused-sign-ins", "0",
                        "limits.requests-without-credential", "0"))
                .commandLine(place.settings())
                .commandLine(settings)
                .read(Configuration.class)
                .configuration();
        this.server = ServerInjector.start(configuration, place.open(), PluginRegistry.of(plugins), clock, List.of());
        this.key = server.newKey().map(Secret::text).orElse("");
    }

    public static ApiServer start(Path directory) {
        return start(directory, List.of(new UsualParts()));
    }

    public static ApiServer start(Path directory, List<Plugin> plugins) {
        return start(directory, plugins, Map.of());
    }

    /** The same with settings of its own. */
    public static ApiServer start(Path directory, Map<String, String> settings) {
        return start(directory, List.of(new UsualParts()), settings);
    }

    private static ApiServer start(Path directory, List<Plugin> plugins, Map<String, String> settings) {
        return new ApiServer(directory, plugins, settings);
    }

    /** Where it listens. */
    URI address() {
        return server.address();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Lets time pass. */
    public void letPass(Duration time) {
        clock.advance(time);
    }

    /** The key of the server; empty when it was made at an earlier start in the same directory. */
    public String key() {
        return key;
    }

    /** Sets a negotiation up and answers with who takes part in it. */
    public Talk setUp(String body) {
        return setUp(key, body);
    }

    /** The same with another key. */
    public Talk setUp(String with, String body) {
        return Talk.of(this, post("/v1/negotiations", with, body).is(201));
    }

    public Answer get(String path, String credential) {
        return send("GET", path, credential, "");
    }

    public Answer post(String path, String credential, String body) {
        return send("POST", path, credential, body);
    }

    public Answer send(String method, String path, String credential, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!credential.isEmpty()) {
            request.header("Authorization", "Bearer " + credential);
        }
        return send(request.build());
    }

    /** A request to the server that can be changed before it is sent. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path)).timeout(Duration.ofSeconds(20));
    }

    /** Listens to a stream of events. */
    Listener listen(String path, String credential, String... headers) {
        HttpRequest.Builder request = request(path).header("Authorization", "Bearer " + credential);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Listener(CLIENT.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException failed) {
            throw new AssertionError("No answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped", stopped);
        }
    }

    /** Sends it, and fails if the answer is not as the description of the API says. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request, AnyBody.asText());
            Contract.ours().check(request, answer);
            return Answer.of(answer);
        } catch (IOException failed) {
            throw new AssertionError("No answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped", stopped);
        }
    }

    /** The public record. */
    public JsonNode publicRecord() {
        return get("/v1/record", "").is(200).json();
    }

    @Override
    public void close() {
        server.close();
    }
}
