package dev.holdfast.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The schemas that requests lead to. */
final class Sent {

    private static final String SCHEMAS = "#/components/schemas/";

    private Sent() {}

    static Set<String> by(Description description) {
        Set<String> found = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        description.operations().forEach(operation -> open.add(operation.node().path("requestBody")));
        while (!open.isEmpty()) {
            for (String reference : open.remove().findValuesAsText("$ref")) {
                String name = reference.substring(SCHEMAS.length());
                if (found.add(name)) {
                    open.add(description.root().at("/components/schemas/" + name));
                }
            }
        }
        return found;
    }
}
