package dev.holdfast.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Bodies that set negotiations up. */
public final class Bodies {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A price from 0 to 100, more is better, sold not below 60 (settling point) and never below 50 (walk-away point). */
    private static final String PRICE =
            """
            {
              "title": "A used bicycle",
              "issues": [{"name": "price", "type": "decimal", "min": "0.00", "max": "100.00", "step": "0.01", "currency": "EUR"}],
              "preferences": {"price": {"weight": 1, "linear": {"atLowest": 0, "atHighest": 1}}},
              "walkAwayPoint": {"terms": {"price": "50.00"}},
              "plan": {
                "opening": {"terms": {"price": "90.00"}},
                "target": {"terms": {"price": 80}},
                "settlingPoint": {"terms": {"price": "60.00"}}
              },
              "deadline": {"rounds": 20},
              "value": {"side": "SELLER", "price": "price"},
              "seed": 7,
              "readiness": {
                "facts": {
                  "SOLD_FIRST": "they have seen it", "NEEDS_KNOWN": "to ride to work", "DECISION_MAKER": "she pays",
                  "TIMELINE_KNOWN": "before Monday", "VALUE_OF_MONEY_KNOWN": "she looks at the price per year"
                },
                "rejections": ["too much", "still too much"]
              }
            }
            """;

    private Bodies() {}

    public static String price() {
        return PRICE;
    }

    /** The same with changes. */
    public static String price(Consumer<ObjectNode> changes) {
        try {
            ObjectNode body = (ObjectNode) MAPPER.readTree(PRICE);
            changes.accept(body);
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A JSON value to be put into a body. */
    public static com.fasterxml.jackson.databind.JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
