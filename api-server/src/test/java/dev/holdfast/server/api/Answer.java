package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What the server said. */
public record Answer(int status, String body, HttpResponse<String> raw) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer of(HttpResponse<String> raw) {
        return new Answer(raw.statusCode(), raw.body(), raw);
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A header that must be there. */
    public String header(String name) {
        return raw.headers().firstValue(name).orElseThrow(() -> new AssertionError("no " + name));
    }

    /** The text at a JSON pointer. */
    public String text(String pointer) {
        return json().at(pointer).asText();
    }

    /** The same answer, which must have the status. */
    public Answer is(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** The same answer, which must be a refusal with the reason. */
    public Answer isRefused(int expected, String reason) {
        is(expected);
        assertThat(text("/reason")).isEqualTo(reason);
        return this;
    }

    /** The fields that are wrong. */
    public List<String> wrongFields() {
        is(400);
        List<String> fields = new ArrayList<>();
        json().get("errors").forEach(error -> fields.add(error.get("field").asText()));
        return fields;
    }

    /** The names of the actions that are available. */
    public List<String> actions() {
        List<String> actions = new ArrayList<>();
        json().get("availableActions")
                .forEach(action -> actions.add(action.get("action").asText()));
        return actions;
    }
}
