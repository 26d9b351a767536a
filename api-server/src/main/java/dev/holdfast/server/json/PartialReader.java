package dev.holdfast.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads of a body what can be read, so that a feature can go on looking for mistakes that only it knows, and one answer
 * names them all.
 */
public final class PartialReader {

    private final ObjectMapper mapper;
    private final JsonBinder binder;

    @Inject
    PartialReader(ObjectMapper mapper, JsonBinder binder) {
        this.mapper = mapper;
        this.binder = binder;
    }

    /** What could be read, and what is wrong with the rest. */
    public static final class Partial {
        private final Map<String, Object> components;
        private final List<FieldError> errors;

        private Partial(Map<String, Object> components, List<FieldError> errors) {
            this.components = components;
            this.errors = List.copyOf(errors);
        }

        /** A component, as the record declares it; empty when it is absent or wrong. */
        @SuppressWarnings("unchecked") // what the record declares is what was read
        public <T> Optional<T> component(String name) {
            Object value = components.get(name);
            return value instanceof Optional<?> optional ? (Optional<T>) optional : Optional.ofNullable((T) value);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }

    public Partial read(JsonNode body, Class<? extends Record> type) {
        try {
            binder.bind(body, type, "");
            return new Partial(components(body, type, List.of()), List.of());
        } catch (ProblemException invalid) {
            return new Partial(components(body, type, invalid.errors()), invalid.errors());
        }
    }

    private Map<String, Object> components(JsonNode body, Class<? extends Record> type, List<FieldError> errors) {
        Map<String, Object> components = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = body.get(component.getName());
            String pointer = "/" + component.getName();
            boolean wrong = errors.stream()
                    .anyMatch(error ->
                            error.field().equals(pointer) || error.field().startsWith(pointer + "/"));
            if (value != null && !wrong) {
                components.put(component.getName(), read(value, component));
            }
        }
        return components;
    }

    private Object read(JsonNode value, RecordComponent component) {
        try {
            return mapper.readerFor(mapper.constructType(component.getGenericType()))
                    .readValue(value);
        } catch (IOException unreadable) {
            throw new IllegalStateException("A value was readable a moment ago", unreadable);
        }
    }
}
