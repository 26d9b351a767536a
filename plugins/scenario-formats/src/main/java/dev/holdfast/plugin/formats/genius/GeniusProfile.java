package dev.holdfast.plugin.formats.genius;

import dev.holdfast.outcome.Issue;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.xml.Element;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.scenario.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a party wants, from {@code utility_space}. */
final class GeniusProfile {

    private final GeniusDomain domain;
    private final Element root;
    private final Problems problems;

    GeniusProfile(GeniusDomain domain, Element root, Problems problems) {
        this.domain = domain;
        this.root = root;
        this.problems = problems;
    }

    Profile read() {
        Optional<Element> utility = root.within("objective", "utility").findFirst();
        UtilityFunction preferences =
                utility.isPresent() ? new GeniusRectangles(domain, utility.get()).read() : additive();
        double reservation = setting("reservation", "the reservation value", 0);
        double discount = setting("discount_factor", "the discount factor", 1);
        String name = Source.stem(root.place().file());
        // Genius takes a discount factor of 0 for none
        return root.place()
                .checked(
                        () -> new Profile(name, preferences, reservation, discount == 0 ? 1 : discount),
                        "Correct the profile.");
    }

    private double setting(String element, String what, double otherwise) {
        return root.child(element)
                .map(found -> Numbers.unit(found.place(), what, found.need("value")))
                .orElse(otherwise);
    }

    private UtilityFunction additive() {
        int before = problems.count();
        Map<Integer, Double> weights = weights();
        Map<Integer, Element> judged = new HashMap<>();
        for (Element element : root.within("objective", "issue").toList()) {
            problems.attempt(() -> position(element)).ifPresent(position -> {
                if (judged.put(position, element) != null) {
                    problems.add(element.place().wrong("the issue is judged twice", "Keep one of the two."));
                }
            });
        }
        List<RawIssue> issues = new ArrayList<>();
        for (int position = 0; position < domain.space().issues().size(); position++) {
            Issue issue = domain.space().issues().get(position);
            Optional<Element> element = Optional.ofNullable(judged.get(position));
            Optional<Double> weight = Optional.ofNullable(weights.get(position));
            problems.attempt(() -> GeniusEvaluator.of(
                            issue,
                            weight.orElseThrow(() -> missing("weight", issue)),
                            element.orElseThrow(() -> missing("evaluation", issue))))
                    .ifPresent(issues::add);
        }
        problems.stopSince(before);
        return root.place().checked(() -> RawAdditive.clipped(domain.space(), issues), "Correct the profile.");
    }

    private RuntimeException missing(String what, Issue issue) {
        return root.place().wrong("the issue '" + issue.name() + "' has no " + what, "Add it.");
    }

    private Map<Integer, Double> weights() {
        Map<Integer, Double> weights = new HashMap<>();
        for (Element element : root.within("objective", "weight").toList()) {
            String index = element.attribute("index").orElse("").trim();
            Integer position = domain.positions().get(index);
            if (position == null) {
                problems.add(element.place()
                        .wrong("there is no issue with the index '" + index + "'", "Correct the weight's index."));
                continue;
            }
            problems.attempt(() -> Numbers.positive(element.place(), "the weight", element.need("value")))
                    .ifPresent(weight -> {
                        if (weights.put(position, weight) != null) {
                            problems.add(element.place().wrong("the issue is weighted twice", "Keep one weight."));
                        }
                    });
        }
        return weights;
    }

    private int position(Element element) {
        Place place = element.place();
        String name = element.attribute("name").orElse("");
        return element.attribute("index")
                .map(index -> domain.positions().get(index.trim()))
                .or(() -> domain.space().position(name).stream().boxed().findFirst())
                .orElseThrow(() -> place.wrong(
                        "the domain has no such issue '" + Numbers.shortened(name) + "'",
                        "Correct its index, or remove it."));
    }
}
