package dev.holdfast.server.json.canonical;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.json.mapper.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** Writes JSON in the one form that RFC 8785 gives every content. */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = Json.newMapper();

    private CanonicalJson() {}

    /** The text of records, maps, lists and scalars; equal contents have equal texts. */
    public static String of(Object content) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(content)).getEncodedString();
        } catch (IOException fault) {
            throw new UncheckedIOException("what is to be signed cannot be written", fault);
        }
    }
}
