package dev.holdfast.server.demo.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.demo.answer.Refusal;
import java.net.http.HttpRequest;

/** What a server said. */
public final class Answer {

    private static final int FIRST_REFUSAL = 400;

    private final HttpRequest request;
    private final int status;
    private final JsonNode body;
    private final ObjectMapper json;

    Answer(HttpRequest request, int status, JsonNode body, ObjectMapper json) {
        this.request = request;
        this.status = status;
        this.body = body;
        this.json = json;
    }

    public boolean isRefused() {
        return status >= FIRST_REFUSAL;
    }

    /** What was asked for. */
    public <T> T as(Class<T> type) {
        if (isRefused()) {
            throw new UnexpectedAnswer("%s %s was answered with %d:%n%s"
                    .formatted(request.method(), request.uri(), status, body.toPrettyString()));
        }
        return read(type);
    }

    /** Why it was refused. */
    public Refusal refusal() {
        return read(Refusal.class);
    }

    private <T> T read(Class<T> type) {
        try {
            return json.treeToValue(body, type);
        } catch (JsonProcessingException strange) {
            throw new UnexpectedAnswer(
                    "%s %s was answered with something else: %s"
                            .formatted(request.method(), request.uri(), strange.getOriginalMessage()),
                    strange);
        }
    }
}
