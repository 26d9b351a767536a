package dev.holdfast.server.proof.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Mandates to negotiate with. */
public final class Mandates {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String READINESS =
            """
            {
              "facts": {
                "SOLD_FIRST": "they have seen it", "NEEDS_KNOWN": "they told us", "DECISION_MAKER": "she signs",
                "TIMELINE_KNOWN": "this month", "VALUE_OF_MONEY_KNOWN": "she counts the price per year"
              },
              "rejections": ["too much", "still too much"]
            }
            """;

    /** A price with an opening of 40, a target of 38, sold not below 34 (settling point) and never below 20. */
    private static final String PRICE =
            """
            {
              "title": "A place for an advertisement",
              "issues": [
                {"name": "price", "type": "decimal", "min": "0.00", "max": "50.00", "step": "0.01", "currency": "EUR"}],
              "preferences": {"price": {"weight": 1, "linear": {"atLowest": 0, "atHighest": 1}}},
              "walkAwayPoint": {"terms": {"price": "20.00"}, "lastDecision": "WALK"},
              "plan": {
                "opening": {"terms": {"price": "40.00"}},
                "target": {"terms": {"price": "38.00"}},
                "settlingPoint": {"terms": {"price": "34.00"}}
              },
              "deadline": {"rounds": 20},
              "value": {"side": "SELLER", "price": "price"},
              "seed": 7
            }
            """;

    private static final String SUPPLY =
            """
            {
              "title": "A year of parts",
              "issues": [
                {"name": "price", "type": "decimal", "min": "10.00", "max": "20.00", "step": "0.10", "currency": "EUR"},
                {"name": "days", "type": "integer", "min": 0, "max": 90},
                {"name": "volume", "type": "integer", "min": 1, "max": 10},
                {"name": "support", "type": "categorical", "values": ["none", "basic", "premium"]}],
              "preferences": {
                "price": {"weight": 0.5, "linear": {"atLowest": 0, "atHighest": 1}},
                "days": {"weight": 0.2, "linear": {"atLowest": 1, "atHighest": 0}},
                "volume": {"weight": 0.2, "linear": {"atLowest": 0, "atHighest": 1}},
                "support": {"weight": 0.1, "table": {"none": 1, "basic": 0.5, "premium": 0}}},
              "walkAwayPoint": {"utility": 0.4, "lastDecision": "WALK"},
              "plan": {"opening": {"utility": 0.95}, "target": {"utility": 0.8}, "settlingPoint": {"utility": 0.6}},
              "deadline": {"rounds": 20},
              "value": {"side": "SELLER", "price": "price", "quantity": "volume"},
              "seed": 7
            }
            """;

    private Mandates() {}

    /** One issue, everything that is needed before the talk, and changes. */
    public static String price(Consumer<ObjectNode> changes) {
        return ready(PRICE, changes);
    }

    public static String price() {
        return price(body -> {});
    }

    /** Four issues. */
    public static String supply(Consumer<ObjectNode> changes) {
        return ready(SUPPLY, changes);
    }

    /** A change: our side answers by itself. */
    public static void autopilot(ObjectNode body) {
        body.put("mode", "AUTOPILOT");
    }

    /** The terms of a price. */
    public static String terms(String price) {
        return "{\"price\":\"" + price + "\"}";
    }

    private static String ready(String text, Consumer<ObjectNode> changes) {
        ObjectNode body = (ObjectNode) json(text);
        body.set("readiness", json(READINESS));
        changes.accept(body);
        return body.toString();
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
