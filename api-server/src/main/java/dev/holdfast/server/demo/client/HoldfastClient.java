package dev.holdfast.server.demo.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.json.mapper.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Speaks to a running server as any client would: JSON over HTTP with a bearer token. */
public final class HoldfastClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** A client takes what it knows of an answer and leaves the rest. */
    private final ObjectMapper json = Json.newMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final URI server;

    public HoldfastClient(URI server) {
        this.server = server;
    }

    /** Where the server is. */
    public URI server() {
        return server;
    }

    /** What everybody may see. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    Answer get(String path, String token) {
        return send(request(path, token).GET());
    }

    Answer post(String path, String token, Optional<JsonNode> body) {
        HttpRequest.Builder request = request(path, token);
        return send(body.map(value -> request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(value.toString())))
                .orElseGet(() -> request.POST(BodyPublishers.noBody())));
    }

    private HttpRequest.Builder request(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder prepared) {
        HttpRequest request = prepared.build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(request, response.statusCode(), json.readTree(response.body()), json);
        } catch (IOException lost) {
            throw new UnexpectedAnswer(request.method() + " " + request.uri() + " has not been answered.", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer(request.method() + " " + request.uri() + " was interrupted.", stopped);
        }
    }
}
