package dev.holdfast.plugin.formats.genius;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.xml.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be agreed, from {@code negotiation_template}. Issues are known by their {@code index}, which profiles refer to.
 *
 * <p>A real issue has the 21 values that Genius' search over its outcomes takes: both ends and 19 in between.
 */
record GeniusDomain(OutcomeSpace space, Map<String, Integer> positions) {

    private static final BigDecimal REAL_STEPS = BigDecimal.valueOf(20);

    static GeniusDomain of(Element root, Problems problems) {
        int before = problems.count();
        Element container = root.child("utility_space").orElse(root);
        List<Issue> issues = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        for (Element element : container.within("objective", "issue").toList()) {
            problems.attempt(() -> issue(element)).ifPresent(issue -> {
                String index = element.attribute("index").orElse(issue.name()).trim();
                if (positions.putIfAbsent(index, issues.size()) != null) {
                    problems.add(
                            element.place().wrong("two issues have the index " + index, "Number the issues apart."));
                } else {
                    issues.add(issue);
                }
            });
        }
        problems.stopSince(before);
        OutcomeSpace space = root.place().checked(() -> new OutcomeSpace(issues), "Correct the issues of the domain.");
        return new GeniusDomain(space, Map.copyOf(positions));
    }

    private static Issue issue(Element element) {
        String name = element.need("name");
        Place place = element.place();
        return switch (type(element)) {
            case "integer" -> {
                Bounds bounds = bounds(element);
                long low = Numbers.whole(place, "the lower bound of issue '" + name + "'", bounds.low());
                long high = Numbers.whole(place, "the upper bound of issue '" + name + "'", bounds.high());
                yield place.checked(() -> new IntegerIssue(name, low, high), "Correct the bounds.");
            }
            case "real" -> {
                Bounds bounds = bounds(element);
                BigDecimal low = Numbers.decimal(place, "the lower bound of issue '" + name + "'", bounds.low());
                BigDecimal high = Numbers.decimal(place, "the upper bound of issue '" + name + "'", bounds.high());
                BigDecimal step = high.compareTo(low) == 0
                        ? BigDecimal.ONE
                        : high.subtract(low).divide(REAL_STEPS);
                yield place.checked(
                        () -> new DecimalIssue(name, low, high, step, Optional.empty()), "Correct the bounds.");
            }
            case "discrete" -> discrete(element, name);
            default ->
                throw place.wrong(
                        "issue '" + name + "' is of the type '" + Numbers.shortened(type(element)) + "'",
                        "Use discrete, integer or real.");
        };
    }

    private static Issue discrete(Element element, String name) {
        List<String> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element item : element.children("item")) {
            String value = item.need("value");
            if (!seen.add(value)) {
                throw item.place()
                        .wrong(
                                "issue '" + name + "' has the value '" + Numbers.shortened(value) + "' twice",
                                "Remove one of the two.");
            }
            values.add(value);
        }
        return element.place().checked(() -> new CategoricalIssue(name, values), "Correct the items.");
    }

    /** Old files say it in one attribute or another, or not at all. */
    private static String type(Element element) {
        return element.attribute("vtype")
                .or(() -> element.attribute("type"))
                .or(() -> element.attribute("etype"))
                .orElse("discrete");
    }

    /** The ends of a range, as they are written. */
    private record Bounds(String low, String high) {}

    private static Bounds bounds(Element element) {
        Element holder = element.attribute("lowerbound").isPresent()
                ? element
                : element.child("range").orElseThrow(() -> element.place()
                        .wrong("the issue has no bounds", "Add the attributes lowerbound and upperbound."));
        return new Bounds(holder.need("lowerbound"), holder.need("upperbound"));
    }
}
