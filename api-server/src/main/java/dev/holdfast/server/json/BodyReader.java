package dev.holdfast.server.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads of a body that is wrong what is not wrong in it. */
final class BodyReader {

    private final ObjectMapper mapper;
    private final JsonBinder binder;

    @Inject
    BodyReader(ObjectMapper mapper, JsonBinder binder) {
        this.mapper = mapper;
        this.binder = binder;
    }

    <T extends Record> Body<T> read(byte[] body, Class<T> type) throws IOException {
        binder.requireText(body);
        try {
            return Body.right(type.cast(binder.readText(body, type)));
        } catch (ProblemException invalid) {
            if (invalid.errors().isEmpty()) {
                throw invalid; // no JSON at all
            }
            return Body.wrong(components(mapper.readTree(body), type, invalid.errors()), invalid.errors());
        }
    }

    /** An array, each element as it stands there: what is exact stays exact. */
    <T extends Record> BodyList<T> readAll(byte[] body, Class<T> type) throws IOException {
        binder.read(body, JsonNode[].class); // or a 400: no JSON, or no array
        List<Body<T>> elements = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                parser.finishToken();
                int end = (int) parser.currentLocation().getByteOffset();
                elements.add(read(Arrays.copyOfRange(body, start, end), type));
            }
        }
        return new BodyList<>(elements);
    }

    /** By the names that the fields have in JSON. */
    private Map<String, Object> components(JsonNode body, Class<? extends Record> type, List<FieldError> errors) {
        Map<String, Object> components = new HashMap<>();
        for (BeanPropertyDefinition component : mapper.getDeserializationConfig()
                .introspect(mapper.constructType(type))
                .findProperties()) {
            JsonNode value = body.get(component.getName());
            String pointer = "/" + component.getName();
            boolean wrong = errors.stream()
                    .anyMatch(error ->
                            error.field().equals(pointer) || error.field().startsWith(pointer + "/"));
            if (value != null && !wrong) {
                read(value, component.getPrimaryType()).ifPresent(read -> components.put(component.getName(), read));
            }
        }
        return components;
    }

    /** Empty also for what is wrong and was not looked at, because enough mistakes had been found. */
    private Optional<Object> read(JsonNode value, JavaType type) {
        try {
            return Optional.ofNullable(mapper.readerFor(type).readValue(value));
        } catch (IOException wrongToo) {
            return Optional.empty();
        }
    }
}
