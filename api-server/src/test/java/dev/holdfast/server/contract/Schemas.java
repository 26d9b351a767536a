package dev.holdfast.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of the description. An object that names its properties must have no others: what the server sends beyond
 * what is described is a mistake in the description.
 */
final class Schemas {

    private static final String DOCUMENT = "https://holdfast.invalid/openapi";
    private static final String DESCRIBED = "#/components/schemas/";

    private final SchemaRegistry registry;
    private final Map<JsonNode, Schema> known = new ConcurrentHashMap<>();

    Schemas(JsonNode description) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("$defs", prepared(description.at("/components/schemas")));
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DOCUMENT, document.toString())));
    }

    private static JsonNode prepared(JsonNode schemas) {
        JsonNode own = schemas.deepCopy();
        prepare(own);
        return own;
    }

    private static void prepare(JsonNode node) {
        node.forEach(Schemas::prepare);
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        String reference = object.path("$ref").asText();
        if (reference.startsWith(DESCRIBED)) {
            object.put("$ref", DOCUMENT + "#/$defs/" + reference.substring(DESCRIBED.length()));
        }
        if (object.path("discriminator").has("propertyName")) {
            object.remove("discriminator");
        }
        boolean namesProperties = object.path("properties").isObject()
                && object.path("type").asText().equals("object");
        if (namesProperties && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    /** What is wrong with a value; nothing, if it is as described. */
    List<String> mistakes(JsonNode schema, JsonNode value) {
        return known.computeIfAbsent(schema, given -> registry.getSchema(prepared(given))).validate(value).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
