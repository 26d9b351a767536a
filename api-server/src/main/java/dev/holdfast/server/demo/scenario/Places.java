package dev.holdfast.server.demo.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Where in a JSON file each value begins. */
final class Places {

    private final Map<JsonPointer, JsonLocation> starts = new HashMap<>();

    /** Reads the places of a file that is known to be JSON. */
    Places(byte[] file) {
        try (JsonParser parser = new JsonFactory().createParser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    starts.put(parser.getParsingContext().pathAsPointer(), parser.currentTokenLocation());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Line and column of a value, or of what should contain it when it is missing. */
    String find(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        while (!starts.containsKey(at)) {
            at = at.head();
        }
        JsonLocation start = starts.get(at);
        return start.getLineNr() + ":" + start.getColumnNr();
    }
}
