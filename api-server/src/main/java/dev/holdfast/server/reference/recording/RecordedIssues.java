package dev.holdfast.server.reference.recording;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Issues and outcomes as recorded sessions write them. Numbers are labels like any other value. */
public final class RecordedIssues {

    private static final int MOST_VALUES = 1_000_000;

    private RecordedIssues() {}

    static OutcomeSpace space(JsonNode issues) {
        List<Issue> read = new ArrayList<>();
        for (JsonNode issue : issues) {
            String name = issue.path("name").asText("i" + read.size());
            read.add(new CategoricalIssue(name, values(name, issue)));
        }
        return new OutcomeSpace(read);
    }

    private static List<String> values(String name, JsonNode issue) {
        JsonNode listed = issue.path("values");
        boolean isRange = issue.path("type").asText().matches("(?i)range|int|integer|contiguous");
        if (listed.isArray() && !(isRange && listed.size() == 2 && listed.get(0).isIntegralNumber())) {
            List<String> values = new ArrayList<>();
            listed.forEach(value -> values.add(text(value)));
            return values;
        }
        JsonNode range = listed.isArray() ? listed : issue.path("range");
        JsonNode low = range.isArray() ? range.path(0) : issue.path("min");
        JsonNode high = range.isArray() ? range.path(1) : issue.path("max");
        if (!low.isIntegralNumber() || !high.isIntegralNumber()) {
            throw new ReferenceMistake("the issue '" + name + "' needs \"values\", or a \"range\" of whole numbers");
        }
        if (high.asLong() - low.asLong() >= MOST_VALUES) {
            throw new ReferenceMistake("the issue '" + name + "' has more than " + MOST_VALUES + " values");
        }
        List<String> values = new ArrayList<>();
        for (long value = low.asLong(); value <= high.asLong(); value++) {
            values.add(Long.toString(value));
        }
        return values;
    }

    /** A value as text; whole numbers are written alike whether they have a point or not. */
    static String text(JsonNode value) {
        if (value.isNumber() && value.asDouble() == Math.rint(value.asDouble()) && Math.abs(value.asDouble()) < 1e15) {
            return Long.toString(value.asLong());
        }
        return value.asText();
    }

    /** An outcome: a list of values in the order of the issues, or values by issue. */
    public static Outcome outcome(OutcomeSpace space, JsonNode written) {
        Map<String, String> terms = new LinkedHashMap<>();
        if (written.isObject()) {
            written.properties().forEach(term -> terms.put(term.getKey(), text(term.getValue())));
        } else {
            if (written.size() != space.issues().size()) {
                throw new ReferenceMistake(
                        written + " is no outcome: there are " + space.issues().size() + " issues");
            }
            for (int position = 0; position < space.issues().size(); position++) {
                terms.put(space.issues().get(position).name(), text(written.path(position)));
            }
        }
        return space.outcome(terms);
    }

    /** The number that belongs to a value in an object, by its text, or by its number. */
    static OptionalInt indexOf(Issue issue, String key) {
        OptionalInt index = issue.indexOf(key);
        if (index.isPresent() || !key.matches("-?\\d+\\.0+")) {
            return index;
        }
        return issue.indexOf(key.substring(0, key.indexOf('.')));
    }
}
