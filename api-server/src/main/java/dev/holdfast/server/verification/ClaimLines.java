package dev.holdfast.server.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a signed text says, a line for each value. */
final class ClaimLines {

    private final List<String> lines = new ArrayList<>();

    private ClaimLines() {}

    static List<String> of(JsonNode claims) {
        ClaimLines all = new ClaimLines();
        all.add("", claims);
        return all.lines;
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            add(path.isEmpty() ? field.getKey() : path + " " + field.getKey(), field.getValue()));
        } else {
            lines.add(String.format("  %-22s %s", printable(path), printable(node.asText())));
        }
    }

    /** Names come from strangers, and a terminal obeys some characters. */
    private static String printable(String text) {
        return text.replaceAll("\\p{C}", "?");
    }
}
