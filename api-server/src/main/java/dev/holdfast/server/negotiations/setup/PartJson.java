package dev.holdfast.server.negotiations.setup;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A plugin part that takes part in a negotiation.
 *
 * @param name its name, as {@code /v1/plugins} lists it
 * @param settings the settings that differ from their defaults
 */
public record PartJson(
        @Size(min = 1, max = 100) String name, Optional<@Size(max = 100) Map<String, JsonNode>> settings) {

    /** The settings as plain values; what is neither text nor number nor boolean stays what it is, and is refused later. */
    Map<String, Object> plainSettings() {
        Map<String, Object> plain = new LinkedHashMap<>();
        settings.orElse(Map.of()).forEach((setting, value) -> plain.put(setting, plain(value)));
        return plain;
    }

    private static Object plain(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        } else if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNumber() ? value.numberValue() : value;
    }
}
