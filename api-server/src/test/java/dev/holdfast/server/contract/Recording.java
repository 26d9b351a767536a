package dev.holdfast.server.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was said first of each kind, as the examples of the description: a file for each operation, problem and webhook. */
public final class Recording {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Map<String, ObjectNode> operations = new LinkedHashMap<>();
    private final Map<String, JsonNode> others = new LinkedHashMap<>();

    /** Keeps an answer that is no error, and the request before it, unless there is one of the operation already. */
    public void keep(String operation, JsonNode request, int status, JsonNode answer) {
        ObjectNode example = operations.computeIfAbsent(operation, name -> MAPPER.createObjectNode());
        if (!request.isMissingNode() && !example.has("request")) {
            example.set("request", request);
        }
        ObjectNode answers = example.withObjectProperty("answers");
        if (!answer.isMissingNode() && !answers.has(String.valueOf(status))) {
            answers.set(String.valueOf(status), answer);
        }
    }

    /** Keeps an error answer. */
    public void problem(JsonNode answer) {
        others.putIfAbsent("problems/" + answer.path("code").asText(), answer);
    }

    /** Keeps what was posted to a webhook. */
    public void posted(String webhook, JsonNode event) {
        others.putIfAbsent("webhooks/" + webhook, event);
    }

    /** The names of the files and what is in them, with the same words for what is random in each run. */
    public Map<String, String> files() {
        StandIns standIns = new StandIns();
        Map<String, String> files = new TreeMap<>();
        operations.forEach((name, example) -> files.put(name + ".json", standIns.in(text(example))));
        others.forEach((name, example) -> files.put(name + ".json", standIns.in(text(example))));
        return files;
    }

    private static String text(JsonNode example) {
        try {
            return MAPPER.writeValueAsString(example) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
