package dev.holdfast.server.negotiations.mandate;

import dev.holdfast.engine.settings.NearestName;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.problem.FieldCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What our side wants: an object with the preference for each issue by its name. */
public final class Preferences {

    private Preferences() {}

    public static Map<String, PreferenceJson> json(UtilityFunction preferences) {
        Map<String, PreferenceJson> json = new LinkedHashMap<>();
        if (preferences instanceof LinearAdditive additive) {
            additive.weightedIssues().forEach(each -> json.put(each.issue(), PreferenceJson.of(each)));
        }
        return json;
    }

    /** The preferences; empty when they are wrong, which the reading then knows. */
    public static Optional<UtilityFunction> read(
            Reading reading, Map<String, PreferenceJson> json, OutcomeSpace space) {
        List<WeightedIssue> weighted = new ArrayList<>();
        boolean right = true;
        for (Map.Entry<String, PreferenceJson> entry : json.entrySet()) {
            Optional<WeightedIssue> one = readOne(reading.in(entry.getKey()), entry.getKey(), entry.getValue(), space);
            one.ifPresent(weighted::add);
            right &= one.isPresent();
        }
        for (Issue issue : space.issues()) {
            if (!json.containsKey(issue.name())) {
                reading.in(issue.name()).refuse(FieldCode.REQUIRED, "is missing: every issue needs a preference");
                right = false;
            }
        }
        return right ? reading.read(() -> new LinearAdditive(space, weighted)) : Optional.empty();
    }

    private static Optional<WeightedIssue> readOne(
            Reading reading, String name, PreferenceJson json, OutcomeSpace space) {
        if (space.position(name).isEmpty()) {
            List<String> names = space.issues().stream().map(Issue::name).toList();
            String meant = NearestName.among(names, name)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
            reading.refuse(FieldCode.UNKNOWN_FIELD, "is not an issue of this negotiation" + meant);
            return Optional.empty();
        }
        Issue issue = space.issues().get(space.position(name).getAsInt());
        return reading.read(() -> {
            ValueFunction values = json.values();
            values.check(issue);
            return new WeightedIssue(name, json.weight(), values);
        });
    }
}
