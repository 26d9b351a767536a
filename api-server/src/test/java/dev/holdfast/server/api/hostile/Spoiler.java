package dev.holdfast.server.api.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes of a right body one that is wrong in one or a few places, or no JSON at all. */
final class Spoiler {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1, Charset.forName("UTF-32"));

    private static final List<String> HALVES = List.of("\\ud800", "\\udc00x", "\\u0000", "\\ud83d\\ud83d");

    private final Chance chance;

    Spoiler(Chance chance) {
        this.chance = chance;
    }

    byte[] spoilt(JsonNode right) {
        JsonNode body = right.deepCopy();
        for (int times = chance.below(3); times > 0; times--) {
            spoil(body);
        }
        return chance.once(3) ? text(body.toString()) : body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void spoil(JsonNode body) {
        List<ContainerNode<?>> all = new ArrayList<>();
        collect(body, all);
        if (all.isEmpty()) {
            return;
        }
        ContainerNode<?> place = chance.of(all);
        if (place instanceof ArrayNode array) {
            array.add(nasty());
        } else if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || chance.once(5)) {
                object.set(chance.of(Values.NASTY), nasty());
            } else if (chance.once(4)) {
                object.remove(chance.of(names));
            } else {
                object.set(chance.of(names), nasty());
            }
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> into) {
        if (node instanceof ContainerNode<?> container) {
            into.add(container);
            node.forEach(each -> collect(each, into));
        }
    }

    private JsonNode nasty() {
        return switch (chance.below(10)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.numberNode(BigInteger.TWO.pow(chance.below(300)).negate());
            case 3 -> JSON.numberNode(new BigDecimal("1e" + (chance.below(1_000) - 500)));
            case 4 -> JSON.objectNode();
            case 5 -> nested(chance.below(80));
            case 6 -> JSON.numberNode(-chance.below(1_000));
            default -> JSON.textNode(chance.of(Values.NASTY));
        };
    }

    private static JsonNode nested(int depth) {
        ArrayNode outer = JSON.arrayNode();
        ArrayNode inner = outer;
        for (int level = 0; level < depth; level++) {
            inner = inner.addArray();
        }
        return outer;
    }

    /** What no tree of JSON can hold. */
    private byte[] text(String json) {
        int at = chance.below(json.length() + 1);
        String spoilt =
                switch (chance.below(8)) {
                    case 0 -> json.substring(0, at);
                    case 1 -> json + json;
                    case 2 -> json.replaceFirst("\\{(\"[^\"]*\":)", "{$1 1,$1");
                    case 3 ->
                        json.replaceFirst("\":\"", "\":\"" + chance.of(HALVES).replace("\\", "\\\\"));
                    case 4 -> "\uFEFF" + json;
                    case 5 -> json.substring(0, at) + (char) chance.below(0x250) + json.substring(at);
                    case 6 -> "[".repeat(5_000);
                    default -> json;
                };
        return spoilt.getBytes(chance.once(3) ? chance.of(CHARSETS) : StandardCharsets.UTF_8);
    }
}
