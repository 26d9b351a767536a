package dev.holdfast.server.proof.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What the server said. */
public record Answer(int status, String headers, String body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers().map().toString(), response.body());
    }

    /** The body; a missing node when it is no JSON. */
    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }

    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    /** The text at a JSON pointer; empty when there is nothing. */
    public String text(String pointer) {
        return at(pointer).asText();
    }

    /** The same answer, which must have the status. */
    public Answer is(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** The same answer, which must be a refusal with the reason. */
    public Answer isRefused(int expected, String reason) {
        is(expected);
        assertThat(text("/reason")).as(body).isEqualTo(reason);
        return this;
    }

    /** The names of the actions that are available. */
    public List<String> actions() {
        List<String> actions = new ArrayList<>();
        json().path("availableActions")
                .forEach(action -> actions.add(action.path("action").asText()));
        return actions;
    }
}
