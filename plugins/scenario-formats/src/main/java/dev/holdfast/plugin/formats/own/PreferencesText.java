package dev.holdfast.plugin.formats.own;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.scenario.Profile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Preferences as objects of JSON. */
final class PreferencesText {

    private PreferencesText() {}

    static Map<String, Object> of(Profile profile, Path target) {
        if (profile.preferences() instanceof LinearAdditive linear) {
            return linear(linear);
        }
        if (profile.preferences() instanceof RawAdditive raw) {
            return raw(raw);
        }
        if (profile.preferences() instanceof HyperRectangles rectangles) {
            return rectangles(rectangles);
        }
        throw Place.in(target)
                .wrong(
                        "the preferences of '" + profile.name() + "' are of a kind that no file can hold",
                        "Choose another scenario.");
    }

    private static Map<String, Object> linear(LinearAdditive linear) {
        Map<String, Object> issues = new LinkedHashMap<>();
        linear.weightedIssues().forEach(weighted -> {
            Map<String, Object> judged = new LinkedHashMap<>();
            judged.put("weight", weighted.weight());
            if (weighted.values() instanceof ValueFunction.Table table) {
                judged.put("table", new TreeMap<>(table.values()));
            } else if (weighted.values() instanceof ValueFunction.Linear line) {
                judged.put("linear", pairs("atLowest", line.atLowest(), "atHighest", line.atHighest()));
            } else if (weighted.values() instanceof ValueFunction.Triangular triangle) {
                judged.put("triangular", pairs("peak", triangle.peak()));
            }
            issues.put(weighted.issue(), judged);
        });
        return pairs("type", "linear-additive", "issues", issues);
    }

    private static Map<String, Object> raw(RawAdditive raw) {
        Map<String, Object> issues = new LinkedHashMap<>();
        for (int position = 0; position < raw.issues().size(); position++) {
            Issue issue = raw.space().issues().get(position);
            Map<String, Object> judged =
                    pairs("factor", raw.issues().get(position).factor());
            values(issue, raw.issues().get(position).values(), judged);
            issues.put(issue.name(), judged);
        }
        Map<String, Object> written = pairs("type", "additive");
        if (raw.constantUnits() != 0) {
            written.put("constant", raw.constant());
        }
        if (Double.isFinite(raw.ceiling())) {
            written.put("clipped", true);
        }
        written.put("issues", issues);
        return written;
    }

    private static void values(Issue issue, RawValues values, Map<String, Object> judged) {
        if (values instanceof RawValues.Table table) {
            judged.put("table", issue instanceof NumericIssue ? table.evaluations() : byValue(issue, table));
        } else if (values instanceof RawValues.Line line) {
            judged.put("line", pairs("slope", line.slope(), "offset", line.offset()));
        } else if (values instanceof RawValues.Quadratic quadratic) {
            judged.put(
                    "quadratic",
                    pairs("square", quadratic.square(), "slope", quadratic.slope(), "offset", quadratic.offset()));
        } else if (values instanceof RawValues.Triangle triangle) {
            judged.put("triangle", pairs("low", triangle.low(), "top", triangle.top(), "high", triangle.high()));
        }
    }

    private static Map<String, Object> byValue(Issue issue, RawValues.Table table) {
        Map<String, Object> evaluations = new LinkedHashMap<>();
        for (int index = 0; index < issue.size(); index++) {
            evaluations.put(issue.text(index), table.evaluations().get(index));
        }
        return evaluations;
    }

    private static Map<String, Object> rectangles(HyperRectangles rectangles) {
        List<Object> written = rectangles.rectangles().stream()
                .<Object>map(rectangle -> rectangle(rectangles.space(), rectangle))
                .toList();
        return pairs("type", "hyper-rectangles", "scale", rectangles.scale(), "rectangles", written);
    }

    private static Map<String, Object> rectangle(OutcomeSpace space, HyperRectangle rectangle) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        new TreeMap<>(rectangle.bounds()).forEach((position, range) -> {
            if (space.issues().get(position) instanceof NumericIssue issue) {
                bounds.put(issue.name(), List.of(issue.number(range.first()), issue.number(range.last())));
            }
        });
        return pairs(
                "worth", rectangle.worth(), "side", rectangle.side().name().toLowerCase(Locale.ROOT), "bounds", bounds);
    }

    private static Map<String, Object> pairs(Object... namesAndValues) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            pairs.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return pairs;
    }
}
