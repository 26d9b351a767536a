package dev.holdfast.plugin.formats.negmas;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.tree.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What can be agreed, from {@code issues}. A continuous issue has 21 values, evenly spaced. */
final class NegmasDomain {

    private static final BigDecimal STEPS = BigDecimal.valueOf(20);
    private static final int MOST_COUNTED = 1 << 20;

    private NegmasDomain() {}

    static OutcomeSpace read(Node root, Problems problems) {
        int before = problems.count();
        List<Issue> issues = new ArrayList<>();
        for (Node node : root.need("issues").items()) {
            problems.attempt(() -> issue(node)).ifPresent(issues::add);
        }
        problems.stopSince(before);
        return root.place().checked(() -> new OutcomeSpace(issues), "Correct the issues of the domain.");
    }

    private static Issue issue(Node node) {
        String name = node.need("name").text();
        String type = node.field("type").map(NegmasDomain::shortType).orElse("CategoricalIssue");
        Node values = node.need("values");
        Place place = node.place();
        return switch (type) {
            case "ContiguousIssue", "IntegerIssue" -> {
                List<Node> ends = ends(values);
                long low = Numbers.whole(
                        values.place(), "the lower end", ends.get(0).text());
                long high = Numbers.whole(
                        values.place(), "the upper end", ends.get(1).text());
                yield place.checked(() -> new IntegerIssue(name, low, high), "Correct the ends.");
            }
            case "ContinuousIssue", "FloatIssue" -> {
                List<Node> ends = ends(values);
                BigDecimal low = ends.get(0).decimal("the lower end");
                BigDecimal high = ends.get(1).decimal("the upper end");
                BigDecimal step = high.compareTo(low) == 0
                        ? BigDecimal.ONE
                        : high.subtract(low).divide(STEPS);
                yield place.checked(
                        () -> new DecimalIssue(name, low, high, step, Optional.empty()), "Correct the ends.");
            }
            case "CategoricalIssue",
                    "DiscreteCardinalIssue",
                    "DiscreteOrdinalIssue",
                    "CardinalIssue",
                    "OrdinalIssue",
                    "DiscreteIssue" ->
                place.checked(
                        () -> new CategoricalIssue(name, labels(values)), "List each value once, and at least one.");
            default ->
                throw place.wrong(
                        "the issue '" + name + "' is of the type '" + Numbers.shortened(type) + "'",
                        "Use a ContiguousIssue, ContinuousIssue, CategoricalIssue or DiscreteCardinalIssue.");
        };
    }

    /** A list, or a number of values that are counted from 0. */
    private static List<String> labels(Node values) {
        if (values.isList()) {
            return values.items().stream().map(Node::text).toList();
        }
        long count = Numbers.whole(values.place(), "the number of values", values.text());
        if (count < 1 || count > MOST_COUNTED) {
            throw values.place().wrong("there are " + count + " values", "Use a ContiguousIssue for long ranges.");
        }
        return LongStream.range(0, count).mapToObj(Long::toString).toList();
    }

    private static List<Node> ends(Node values) {
        if (values.items().size() != 2) {
            throw values.place().wrong("a range needs its two ends", "Write [lowest, highest].");
        }
        return values.items();
    }

    static String shortType(Node type) {
        String text = type.text();
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
