package dev.holdfast.server.reference.recording;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Utility functions as recorded sessions write them: weights times evaluations, and a constant. */
final class RecordedUtilities {

    private RecordedUtilities() {}

    static RawAdditive read(OutcomeSpace space, JsonNode written) {
        String type = written.path("type").asText("linear-additive");
        if (!type.matches("(?i).*(linear|additive|affine).*")) {
            throw new ReferenceMistake(
                    "the utility function type '" + type + "' is not known; known is linear-additive");
        }
        requireKnown(space, written.path("weights"), "a weight");
        requireKnown(space, written.path("values"), "evaluations");
        List<RawIssue> issues = new ArrayList<>();
        for (int position = 0; position < space.issues().size(); position++) {
            Issue issue = space.issues().get(position);
            JsonNode weights = written.path("weights");
            JsonNode weight = weights.isArray() ? weights.path(position) : weights.path(issue.name());
            JsonNode values = written.path("values");
            JsonNode its = values.isArray() ? values.path(position) : values.path(issue.name());
            issues.add(new RawIssue(issue.name(), weight.asDouble(1), RawValues.table(evaluations(issue, its))));
        }
        return RawAdditive.of(space, issues, written.path("bias").asDouble(0));
    }

    private static void requireKnown(OutcomeSpace space, JsonNode byIssue, String what) {
        byIssue.fieldNames().forEachRemaining(name -> {
            if (space.position(name).isEmpty()) {
                throw new ReferenceMistake("there is " + what + " for the issue '" + name + "', which does not exist");
            }
        });
    }

    private static double[] evaluations(Issue issue, JsonNode written) {
        JsonNode table = written.has("mapping") ? written.path("mapping") : written;
        double[] evaluations = new double[issue.size()];
        if (table.isArray() && table.size() == issue.size()) {
            for (int index = 0; index < evaluations.length; index++) {
                evaluations[index] = number(issue, table.get(index));
            }
        } else if (table.has("slope") || table.path("type").asText().matches("(?i)identity.*")) {
            for (int index = 0; index < evaluations.length; index++) {
                evaluations[index] = table.path("slope").asDouble(1) * Double.parseDouble(issue.text(index))
                        + table.path("bias").asDouble(0);
            }
        } else if (table.isObject()) {
            fill(issue, table, evaluations);
        } else {
            throw new ReferenceMistake("the values of the issue '" + issue.name() + "' have no evaluations");
        }
        return evaluations;
    }

    private static void fill(Issue issue, JsonNode table, double[] evaluations) {
        boolean[] seen = new boolean[evaluations.length];
        for (Map.Entry<String, JsonNode> entry : table.properties()) {
            RecordedIssues.indexOf(issue, entry.getKey()).ifPresent(index -> {
                evaluations[index] = number(issue, entry.getValue());
                seen[index] = true;
            });
        }
        for (int index = 0; index < seen.length; index++) {
            if (!seen[index]) {
                throw new ReferenceMistake(
                        "the issue '" + issue.name() + "' has no evaluation for '" + issue.text(index) + "'");
            }
        }
    }

    private static double number(Issue issue, JsonNode value) {
        if (!value.isNumber()) {
            throw new ReferenceMistake("the issue '" + issue.name() + "' has the evaluation '" + value + "'");
        }
        return value.asDouble();
    }
}
