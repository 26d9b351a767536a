package dev.holdfast.server.tournaments.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** In what a field of a tournament differs from what it was: of a list, only what has been added and removed. */
final class ChangedField {

    private static final int LONGEST = 120;
    private static final int MOST = 8;

    private ChangedField() {}

    static String words(String field, JsonNode before, JsonNode now) {
        if (!before.isArray() || !now.isArray()) {
            return field + " was " + shown(before) + ", now it is " + shown(now);
        }
        List<JsonNode> added = without(now, before);
        List<JsonNode> removed = without(before, now);
        if (added.isEmpty() && removed.isEmpty()) {
            return field + " have another order, or some more than once";
        }
        List<String> parts = new ArrayList<>();
        if (!removed.isEmpty()) {
            parts.add("without " + all(removed));
        }
        if (!added.isEmpty()) {
            parts.add("with " + all(added));
        }
        return field + " are now " + String.join(", and ", parts);
    }

    private static List<JsonNode> without(JsonNode list, JsonNode others) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each ->
                        StreamSupport.stream(others.spliterator(), false).noneMatch(each::equals))
                .toList();
    }

    private static String all(List<JsonNode> values) {
        String shown = values.stream().limit(MOST).map(ChangedField::shown).collect(Collectors.joining(", "));
        return values.size() <= MOST ? shown : shown + " and " + (values.size() - MOST) + " more";
    }

    /** By its name where it has one. */
    private static String shown(JsonNode value) {
        for (String name : List.of("name", "strategy", "scenario")) {
            if (value.path(name).isTextual()) {
                return value.path(name).asText();
            }
        }
        String text = value.isTextual() ? value.asText() : value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
