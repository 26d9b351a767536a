package dev.holdfast.server.proof.stage;

import dev.holdfast.server.http.AnyBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** A client of one server. */
public final class Client {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final List<BiConsumer<String, Answer>> listeners = new CopyOnWriteArrayList<>();

    public Client(URI server) {
        this.server = server;
    }

    /** Calls the listener with the credential and the answer of each request that follows. */
    public void listen(BiConsumer<String, Answer> listener) {
        listeners.add(listener);
    }

    /** Sets a negotiation up. */
    public Talk setUp(String body) {
        return Talk.of(
                this, send("POST", "/v1/negotiations", ServerProcess.KEY, body).is(201));
    }

    public Answer get(String path, String credential) {
        return send("GET", path, credential, "");
    }

    /** Sends a request; one without credential or without body where those are empty. */
    public Answer send(String method, String path, String credential, String body) {
        try {
            return attempt(method, path, credential, body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same where the server may go away. */
    public Answer attempt(String method, String path, String credential, String body) throws IOException {
        return attempt(method, path, credential, body, Map.of());
    }

    /** The same with further headers. */
    public Answer attempt(String method, String path, String credential, String body, Map<String, String> headers)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        if (!credential.isEmpty()) {
            request.header("Authorization", "Bearer " + credential);
        }
        try {
            Answer answer = Answer.of(http.send(request.build(), AnyBody.asText()));
            listeners.forEach(listener -> listener.accept(credential, answer));
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
