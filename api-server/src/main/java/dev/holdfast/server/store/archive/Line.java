package dev.holdfast.server.store.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the file: an object with one field, which says what the line is, and in it an object of plain values.
 *
 * @param fields the values: a {@code String}, a {@code Long}, or empty for JSON's null
 */
record Line(String kind, Map<String, Optional<Object>> fields) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The line, or nothing if it is no such object. The words of the parser may quote what is stored: nobody gets them. */
    static Optional<Line> parse(byte[] text) {
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT || json.nextToken() != JsonToken.FIELD_NAME) {
                return Optional.empty();
            }
            String kind = json.currentName();
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, Optional<Object>> fields = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                fields.put(name, value(json));
            }
            boolean isWhole = json.currentToken() == JsonToken.END_OBJECT
                    && json.nextToken() == JsonToken.END_OBJECT
                    && json.nextToken() == null;
            return isWhole ? Optional.of(new Line(kind, fields)) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Object> value(JsonParser json) throws IOException {
        return switch (json.nextToken()) {
            case VALUE_STRING -> Optional.of(json.getText());
            case VALUE_NUMBER_INT -> Optional.of(json.getLongValue());
            case VALUE_NULL -> Optional.empty();
            default -> throw new IllegalArgumentException("no plain value");
        };
    }

    /** A field that has this text. */
    boolean says(String field, Object value) {
        return fields.getOrDefault(field, Optional.empty()).equals(Optional.of(value));
    }
}
