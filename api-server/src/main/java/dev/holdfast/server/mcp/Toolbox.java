package dev.holdfast.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.json.file.JsonFile;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** All tools, made of the description of the API when they are first asked for. */
final class Toolbox {

    /** Where the build puts the description. */
    private static final String DESCRIPTION = "/dev/holdfast/server/openapi/openapi.json";

    @Inject
    Toolbox() {}

    /** By name, in the order in which they are offered. */
    Map<String, Tool> tools() {
        return Made.TOOLS;
    }

    /** Made when somebody asks for the first time, since a start should not wait for it. */
    private static final class Made {

        static final Map<String, Tool> TOOLS = Collections.unmodifiableMap(read());
    }

    private static Map<String, Tool> read() {
        try (InputStream file = Toolbox.class.getResourceAsStream(DESCRIPTION)) {
            if (file == null) {
                throw new FileNotFoundException(DESCRIPTION);
            }
            return make(JsonFile.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Tool> make(JsonNode description) {
        ToolMaker maker = new ToolMaker(description.at("/components/schemas"));
        Map<String, Tool> made = new HashMap<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(verb -> {
                    String name = verb.getValue().path("operationId").asText();
                    if (Offered.OPERATIONS.contains(name)) {
                        made.put(name, maker.make(path.getKey(), verb.getKey(), verb.getValue()));
                    }
                }));
        Map<String, Tool> inOrder = new LinkedHashMap<>();
        for (String name : Offered.OPERATIONS) {
            Tool tool = made.get(name);
            if (tool == null) {
                throw new IllegalStateException("The API has no operation " + name);
            }
            inOrder.put(name, tool);
        }
        return inOrder;
    }
}
