package dev.holdfast.server.json.canonical;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.json.mapper.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What has a canonical form has one only. */
public final class CanonicalJsonFuzz {

    private static final ObjectMapper MAPPER = Json.newMapper();

    private CanonicalJsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        JsonNode content;
        try {
            content = MAPPER.readTree(input);
        } catch (IOException | NumberFormatException noJson) {
            return;
        }
        if (!content.isContainerNode()) {
            return; // only objects are signed
        }
        String once;
        try {
            once = CanonicalJson.of(content);
        } catch (IllegalArgumentException hasNoForm) {
            return;
        }
        require(once.equals(new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)), "its bytes");
        require(once.equals(CanonicalJson.of(read(once))), "its form");
    }

    private static JsonNode read(String canonical) {
        try {
            return MAPPER.readTree(canonical);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("A canonical text cannot be read", unreadable);
        }
    }

    private static void require(boolean same, String what) {
        if (!same) {
            throw new AssertionError("A canonical text does not keep " + what);
        }
    }
}
