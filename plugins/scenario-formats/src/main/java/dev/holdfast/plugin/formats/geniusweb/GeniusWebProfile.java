package dev.holdfast.plugin.formats.geniusweb;

import dev.holdfast.outcome.InvalidTermsException;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.scenario.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a party wants, from {@code LinearAdditiveUtilitySpace}. The reservation value is the utility of the reservation bid. */
final class GeniusWebProfile {

    private static final double WEIGHT_TOLERANCE = 1e-6;

    private final GeniusWebDomain domain;
    private final Node root;
    private final Problems problems;

    GeniusWebProfile(GeniusWebDomain domain, Node root, Problems problems) {
        this.domain = domain;
        this.root = root;
        this.problems = problems;
    }

    Profile read() {
        root.field("domain").ifPresent(own -> {
            if (!GeniusWebDomain.of(own).isSameAs(domain)) {
                throw own.place()
                        .wrong("the profile is of another domain", "Make its domain equal to the domain file.");
            }
        });
        RawAdditive preferences = preferences();
        double reservation = reservation(preferences);
        String name = Source.stem(root.place().file());
        return root.place().checked(() -> new Profile(name, preferences, reservation, 1), "Correct the profile.");
    }

    private RawAdditive preferences() {
        int before = problems.count();
        Map<String, Node> weights = root.need("issueWeights").fields();
        Map<String, Node> utilities = root.need("issueUtilities").fields();
        List<RawIssue> issues = new ArrayList<>();
        double sum = 0;
        for (Issue issue : domain.space().issues()) {
            Optional<Double> weight = problems.attempt(() -> weight(weights, issue));
            sum += weight.orElse(0.0);
            problems.attempt(() -> GeniusWebUtilities.of(issue, found(utilities, issue, "utilities")))
                    .ifPresent(values -> issues.add(new RawIssue(issue.name(), weight.orElse(0.0), values)));
        }
        requireKnown(weights);
        requireKnown(utilities);
        if (problems.count() == before && Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
            problems.add(root.need("issueWeights")
                    .place()
                    .wrong("the weights sum to " + sum, "Change them so that they sum to 1, as GeniusWeb demands."));
        }
        problems.stopSince(before);
        return root.place().checked(() -> RawAdditive.of(domain.space(), issues, 0), "Correct the profile.");
    }

    private double weight(Map<String, Node> weights, Issue issue) {
        Node node = found(weights, issue, "weight");
        return Numbers.unit(node.place(), "the weight of '" + issue.name() + "'", node.text());
    }

    private Node found(Map<String, Node> nodes, Issue issue, String what) {
        Node node = nodes.get(issue.name());
        if (node == null) {
            throw root.place().wrong("the issue '" + issue.name() + "' has no " + what, "Add what is missing.");
        }
        return node;
    }

    private void requireKnown(Map<String, Node> nodes) {
        nodes.forEach((name, node) -> {
            if (domain.space().position(name).isEmpty()) {
                problems.add(
                        node.place().wrong("the domain has no issue '" + Numbers.shortened(name) + "'", "Remove it."));
            }
        });
    }

    private double reservation(RawAdditive preferences) {
        Optional<Node> bid = root.field("reservationBid");
        if (bid.isEmpty()) {
            return 0;
        }
        Node values = bid.get().field("issuevalues").orElseGet(() -> bid.get().need("issueValues"));
        Map<String, String> terms = new LinkedHashMap<>();
        values.fields().forEach((name, value) -> terms.put(name, value.text()));
        try {
            Outcome outcome = domain.space().outcome(terms);
            return preferences.utility(outcome);
        } catch (InvalidTermsException invalid) {
            throw values.place()
                    .wrong(
                            "the reservation bid is not a bid of the domain: " + invalid.getMessage(),
                            "Give each issue one of its values.");
        }
    }
}
