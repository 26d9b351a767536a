package dev.holdfast.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes schemas of the API's description stand alone: what they refer to is collected beside them. */
final class Definitions {

    private static final String COMPONENTS = "#/components/schemas/";

    private final JsonNode components;
    private final ObjectNode collected = JsonNodeFactory.instance.objectNode();

    /** Takes all schemas of the description, by name. */
    Definitions(JsonNode components) {
        this.components = components;
    }

    /** The schema itself where it is referred to by name. */
    JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isTextual() ? components.path(name(reference.asText())) : schema;
    }

    /** The same schema, with references to what has been collected. */
    JsonNode standingAlone(JsonNode schema) {
        if (schema instanceof ArrayNode list) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> copy.add(standingAlone(each)));
            return copy;
        }
        if (!(schema instanceof ObjectNode)) {
            return schema;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach(each -> {
            if (each.getKey().equals("$ref") && each.getValue().isTextual()) {
                copy.put("$ref", "#/$defs/" + collect(name(each.getValue().asText())));
            } else {
                copy.set(each.getKey(), standingAlone(each.getValue()));
            }
        });
        return copy;
    }

    private String collect(String name) {
        if (!collected.has(name)) {
            collected.putNull(name); // it may refer to itself
            collected.set(name, standingAlone(components.path(name)));
        }
        return name;
    }

    private static String name(String reference) {
        if (!reference.startsWith(COMPONENTS)) {
            throw new IllegalStateException("No reference to a schema: " + reference);
        }
        return reference.substring(COMPONENTS.length());
    }

    ObjectNode collected() {
        return collected;
    }
}
