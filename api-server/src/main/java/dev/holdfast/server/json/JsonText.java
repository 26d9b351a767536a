package dev.holdfast.server.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;

/** Writes values as answers do, for what leaves in another way than as an answer. */
public final class JsonText {

    private final ObjectMapper mapper;

    @Inject
    JsonText(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The value as JSON, in one line. */
    public String of(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record that cannot be written", impossible);
        }
    }
}
