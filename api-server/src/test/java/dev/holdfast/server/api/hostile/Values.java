package dev.holdfast.server.api.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values as a schema wants them, and texts that nobody wants. */
final class Values {

    /** Each is a text that some reader somewhere has stumbled over. */
    static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "\uFEFF",
            "\u202Eecirp",
            "pr\u0456ce",
            "e\u0301 \u00e9",
            "\uD83D\uDE00",
            "\uFF11\uFF12",
            "../../etc/passwd",
            "..;/",
            "%00",
            "%2f%2e%2e",
            "' OR 1=1 --",
            "\"; DROP TABLE event; --",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "line\r\nX-Injected: yes",
            "null",
            "NaN",
            "-0",
            "1e400",
            "9223372036854775808",
            "-1",
            "0",
            "2147483648",
            "+999999999-12-31T23:59:59Z",
            "0000-00-00T00:00:00Z",
            "PT9223372036854775807S",
            "x".repeat(300),
            "\uD83D\uDE00".repeat(40_000));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 5;

    private final Described described;
    private final Chance chance;

    Values(Described described, Chance chance) {
        this.described = described;
        this.chance = chance;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode reference, int depth) {
        JsonNode schema = described.resolved(reference);
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.path(choice).size() > 0) {
                List<JsonNode> all = new ArrayList<>();
                schema.get(choice).forEach(all::add);
                return of(chance.of(all), depth + 1);
            }
        }
        if (schema.path("enum").size() > 0) {
            return schema.get("enum").get(chance.below(schema.get("enum").size()));
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "boolean" -> JSON.booleanNode(chance.once(2));
            case "integer" -> JSON.numberNode(chance.below(100));
            case "number" -> JSON.numberNode(new BigDecimal(chance.below(10_000)).movePointLeft(2));
            default -> JSON.textNode(text(schema));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth < DEEP) {
            schema.path("properties").properties().forEach(property -> {
                boolean required = false;
                for (JsonNode name : schema.path("required")) {
                    required |= name.asText().equals(property.getKey());
                }
                if (required || chance.once(2)) {
                    object.set(property.getKey(), of(property.getValue(), depth + 1));
                }
            });
            if (schema.path("additionalProperties").isObject()) {
                object.set("price", of(schema.get("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int size = depth < DEEP ? chance.below(3) : 0; size > 0; size--) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date-time" -> chance.once(2) ? "2026-11-24T09:00:00Z" : "2027-02-28T23:59:59.123456789+05:30";
            case "duration" -> "PT1H";
            default -> chance.once(2) ? "price" : chance.of(List.of("70.00", "Kim", "a reason", "acme"));
        };
    }
}
