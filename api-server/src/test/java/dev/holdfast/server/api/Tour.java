package dev.holdfast.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.holdfast.server.contract.Contract;
import dev.holdfast.server.contract.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Talks with a server and keeps what was said, as examples. */
final class Tour {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ApiServer server;
    private final Recording recording = new Recording();

    Tour(ApiServer server) {
        this.server = server;
    }

    Recording recording() {
        return recording;
    }

    /** Asks, and keeps the answer. */
    Answer get(String credential, String path, String... headers) {
        return send("GET", credential, path, "", headers);
    }

    Answer post(String credential, String path, String body, String... headers) {
        return send("POST", credential, path, body, headers);
    }

    Answer send(String method, String credential, String path, String body, String... headers) {
        server.letPass(Duration.ofSeconds(1)); // so that no two things happen at the same time
        HttpRequest.Builder request = server.request(path)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!credential.isEmpty()) {
            request.header("Authorization", "Bearer " + credential);
        }
        if (!body.isEmpty() && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        Answer answer = server.send(request.build());
        keep(method, path, body, answer);
        return answer;
    }

    private void keep(String method, String path, String body, Answer answer) {
        if (answer.status() >= 400) {
            recording.problem(answer.json());
            return;
        }
        String type = answer.raw().headers().firstValue("content-type").orElse("");
        recording.keep(
                operation(method, path),
                json(body),
                answer.status(),
                type.endsWith("json") ? shortened(answer) : text(answer.body()));
    }

    /** Of a list without end, its beginning; and what came into being at the same time in the same order. */
    private static JsonNode shortened(Answer answer) {
        JsonNode json = answer.json();
        while (json instanceof ArrayNode array && array.size() > 2) {
            array.remove(2);
        }
        if (json.path("credentials") instanceof ArrayNode credentials) {
            List<JsonNode> sorted = new ArrayList<>();
            credentials.forEach(sorted::add);
            sorted.sort(Comparator.comparing(
                    credential -> credential.path("createdAt").asText()
                            + credential.path("role").asText()));
            credentials.removeAll().addAll(sorted);
        }
        return json;
    }

    /** Keeps the first events of a stream. */
    void listen(String credential, String path) {
        try (Listener stream = server.listen(path, credential)) {
            StringBuilder text = new StringBuilder();
            for (JsonNode event : stream.next(2)) {
                text.append("id: ").append(event.get("id").asText());
                text.append("\ndata: ").append(event).append("\n\n");
            }
            recording.keep(operation("GET", path), MissingNode.getInstance(), 200, text(text.toString()));
        }
    }

    /** What a server says that cannot do its work, as this one would. */
    void notReady() {
        String body = server.get("/health/ready", "").is(200).body().replace("\"UP\"", "\"DOWN\"");
        recording.keep(operation("GET", "/health/ready"), MissingNode.getInstance(), 503, json(body));
    }

    /** Keeps a line of the figures, which are others in each run. */
    void metrics(String credential) {
        String figures = server.get("/metrics", credential).is(200).body();
        String first = figures.lines()
                .filter(line -> line.startsWith("# TYPE holdfast"))
                .sorted()
                .findFirst()
                .orElseThrow();
        recording.keep(operation("GET", "/metrics"), MissingNode.getInstance(), 200, text(first + "\n"));
    }

    private static String operation(String method, String path) {
        return Contract.ours()
                .description()
                .find(method, path.split("\\?", 2)[0])
                .orElseThrow()
                .id();
    }

    private static JsonNode text(String value) {
        return value.isEmpty()
                ? MissingNode.getInstance()
                : MAPPER.getNodeFactory().textNode(value);
    }

    private static JsonNode json(String body) {
        if (!body.startsWith("{") && !body.startsWith("[")) {
            return text(body);
        }
        try {
            return MAPPER.readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
