package dev.holdfast.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The shape of an API as single facts. A promise must not go away; a demand must not be added to what there was.
 *
 * @param promises what there is: operations, parameters, fields and their types, values, codes
 * @param demands what a request must have
 */
record ApiShape(SortedSet<String> promises, SortedSet<String> demands) {

    private static final String PROMISE = "there is ";
    private static final String DEMAND = "a request must have ";

    static ApiShape of(Description description) {
        ApiShape shape = new ApiShape(new TreeSet<>(), new TreeSet<>());
        description.operations().forEach(operation -> shape.add(operation, description));
        description
                .root()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> shape.add(schema.getKey(), schema.getValue(), isSent(schema.getKey(), description)));
        description
                .root()
                .path("webhooks")
                .properties()
                .forEach(webhook -> shape.promises.add("webhook "
                        + webhook.getKey() + " "
                        + webhook.getValue()
                                .at("/post/requestBody/content/application~1json/schema/$ref")
                                .asText("")));
        return shape;
    }

    static ApiShape parse(String text) {
        ApiShape shape = new ApiShape(new TreeSet<>(), new TreeSet<>());
        text.lines().forEach(line -> {
            if (line.startsWith(DEMAND)) {
                shape.demands.add(line.substring(DEMAND.length()));
            } else {
                shape.promises.add(line.substring(PROMISE.length()));
            }
        });
        return shape;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        promises.forEach(promise -> lines.add(PROMISE + promise));
        demands.forEach(demand -> lines.add(DEMAND + demand));
        return String.join("\n", lines) + "\n";
    }

    /** What somebody who knows the earlier shape would miss, or not be ready for. */
    List<String> breaksOf(ApiShape earlier) {
        List<String> breaks = new ArrayList<>();
        earlier.promises.stream()
                .filter(promise -> !promises.contains(promise))
                .forEach(promise -> breaks.add("gone: " + promise));
        demands.stream()
                .filter(demand -> !earlier.demands.contains(demand))
                .filter(demand -> earlier.knows(demand.split(" ", 3)))
                .forEach(demand -> breaks.add("demanded: " + demand));
        return breaks;
    }

    /** Whether there was what the demand is about: an operation or a schema by its name. */
    private boolean knows(String[] words) {
        String subject = words[0] + " " + words[1];
        return promises.stream().anyMatch(promise -> promise.equals(subject) || promise.startsWith(subject + " "));
    }

    private void add(Description.Operation operation, Description description) {
        String id = "operation " + operation.id();
        promises.add(id + " at " + operation);
        operation.node().path("parameters").forEach(parameter -> {
            String name =
                    parameter.path("in").asText() + " " + parameter.path("name").asText();
            promises.add(id + " takes " + name + " " + type(parameter.path("schema")));
            if (parameter.path("required").asBoolean()) {
                demands.add(id + " " + name);
            }
        });
        JsonNode body = operation.node().path("requestBody");
        body.path("content")
                .properties()
                .forEach(media -> promises.add(id + " takes " + media.getKey() + " "
                        + type(media.getValue().path("schema"))));
        if (body.path("required").asBoolean()) {
            demands.add(id + " a body");
        }
        operation.node().path("responses").properties().forEach(answer -> {
            JsonNode response = description.resolve(answer.getValue());
            response.path("x-codes").forEach(code -> promises.add("code " + code.asText() + " " + answer.getKey()));
            if (response.has("x-codes")) {
                return; // errors are the same everywhere
            }
            response.path("content")
                    .properties()
                    .forEach(media -> promises.add(id + " answers " + answer.getKey() + " " + media.getKey() + " "
                            + type(media.getValue().path("schema"))));
            response.path("headers")
                    .properties()
                    .forEach(header -> promises.add(id + " answers " + answer.getKey() + " with " + header.getKey()));
        });
    }

    private void add(String name, JsonNode schema, boolean isSent) {
        String subject = "schema " + name;
        promises.add(subject);
        schema.path("oneOf").forEach(choice -> promises.add(subject + " may be " + type(choice)));
        schema.path("properties").properties().forEach(property -> {
            String field = subject + " " + property.getKey();
            promises.add(field + " is " + type(property.getValue()));
            property.getValue().path("enum").forEach(value -> promises.add(field + " may be " + value.asText()));
        });
        schema.path("required").forEach(field -> {
            promises.add(subject + " always has " + field.asText());
            if (isSent) {
                demands.add(subject + " " + field.asText());
            }
        });
    }

    /** Whether callers send it: it is what a request leads to. */
    private static boolean isSent(String schema, Description description) {
        return Sent.by(description).contains(schema);
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asText();
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.path("type").asText().equals("array")) {
            return "list of " + type(schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            return "map of " + type(schema.get("additionalProperties"));
        }
        List<String> words = Arrays.asList(
                schema.path("type").asText("anything"), schema.path("format").asText(""));
        return String.join(" ", words).strip();
    }
}
