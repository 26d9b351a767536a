package dev.holdfast.server.json.canonical;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.json.mapper.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/** Writes JSON in the one form that RFC 8785 gives every content. */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = Json.newMapper();

    private CanonicalJson() {}

    /**
     * The text of records, maps, lists and scalars; equal contents have equal texts.
     *
     * @throws IllegalArgumentException if the content has half a character, or a number beyond those of IEEE 754: RFC 8785
     *     gives it no form
     */
    public static String of(Object content) {
        try {
            String text = new JsonCanonicalizer(MAPPER.writeValueAsString(content)).getEncodedString();
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException("what has half a character has no canonical form");
            }
            return text;
        } catch (IOException fault) {
            throw new IllegalArgumentException("what is to be signed has no canonical form", fault);
        }
    }
}
