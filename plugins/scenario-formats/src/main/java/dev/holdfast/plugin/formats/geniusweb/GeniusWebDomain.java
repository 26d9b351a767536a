package dev.holdfast.plugin.formats.geniusweb;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.plugin.formats.tree.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be agreed, from {@code issuesValues}. A range ends at its last whole step. */
record GeniusWebDomain(OutcomeSpace space) {

    static GeniusWebDomain of(Node root) {
        List<Issue> issues = new ArrayList<>();
        root.need("issuesValues").fields().forEach((name, values) -> issues.add(issue(name, values)));
        return new GeniusWebDomain(
                root.place().checked(() -> new OutcomeSpace(issues), "Correct the issues of the domain."));
    }

    private static Issue issue(String name, Node values) {
        Optional<Node> range = values.field("range");
        if (range.isPresent()) {
            return range(name, range.get());
        }
        List<String> texts =
                values.need("values").items().stream().map(Node::text).toList();
        return values.place()
                .checked(() -> new CategoricalIssue(name, texts), "List each value once, and at least one.");
    }

    private static Issue range(String name, Node range) {
        List<Node> parts =
                range.isList() ? range.items() : List.of(range.need("low"), range.need("high"), range.need("step"));
        if (parts.size() != 3) {
            throw range.place().wrong("a range needs its low end, its high end and a step", "Write the three numbers.");
        }
        BigDecimal low = parts.get(0).decimal("the low end");
        BigDecimal high = parts.get(1).decimal("the high end");
        BigDecimal step = parts.get(2).decimal("the step");
        if (step.signum() <= 0 || high.compareTo(low) < 0) {
            throw range.place().wrong("the range of '" + name + "' is empty", "Write low ≤ high, and a step above 0.");
        }
        BigDecimal last =
                low.add(high.subtract(low).divide(step, 0, RoundingMode.FLOOR).multiply(step));
        return range.place()
                .checked(() -> new DecimalIssue(name, low, last, step, Optional.empty()), "Write ordinary numbers.");
    }

    /** Whether another domain has the same issues with the same values, in whatever order. */
    boolean isSameAs(GeniusWebDomain other) {
        return sorted().equals(other.sorted());
    }

    private Map<String, Object> sorted() {
        Map<String, Object> sorted = new HashMap<>();
        for (Issue issue : space.issues()) {
            sorted.put(
                    issue.name(),
                    issue instanceof CategoricalIssue labels
                            ? labels.values().stream().sorted().toList()
                            : issue);
        }
        return sorted;
    }
}
