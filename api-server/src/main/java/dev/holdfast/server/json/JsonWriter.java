package dev.holdfast.server.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.problem.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes every JSON answer, problems included. */
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public final class JsonWriter implements MessageBodyWriter<Object> {

    private final ObjectMapper mapper;

    @Inject
    JsonWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The bytes of an answer that is to be kept. */
    public byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public boolean isWriteable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
        // bytes are written already
        return raw != byte[].class
                && (media.getSubtype().equals("json") || media.getSubtype().endsWith("+json"));
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        // all of it before the first byte leaves: what cannot be written must become a 500, not half an answer
        body.write(mapper.writeValueAsBytes(value));
    }
}
