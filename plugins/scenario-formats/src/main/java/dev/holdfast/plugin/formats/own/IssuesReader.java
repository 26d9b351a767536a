package dev.holdfast.plugin.formats.own;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.tree.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Issues: labels with {@code values}, whole numbers with ends, decimals with ends and a step. */
final class IssuesReader {

    private IssuesReader() {}

    static OutcomeSpace read(Node nodes, Problems problems) {
        int before = problems.count();
        List<Issue> issues = new ArrayList<>();
        for (Node node : nodes.items()) {
            problems.attempt(() -> issue(node)).ifPresent(issues::add);
        }
        problems.stopSince(before);
        return nodes.place().checked(() -> new OutcomeSpace(issues), "Correct the issues.");
    }

    private static Issue issue(Node node) {
        String name = node.need("name").text();
        if (node.field("values").isPresent()) {
            Fields.only(node, "name", "values");
            List<String> values =
                    node.need("values").items().stream().map(Node::text).toList();
            return node.place()
                    .checked(() -> new CategoricalIssue(name, values), "List each value once, and at least one.");
        }
        Fields.only(node, "name", "minimum", "maximum", "step", "currency");
        Node minimum = node.need("minimum");
        Node maximum = node.need("maximum");
        if (node.field("step").isPresent()) {
            BigDecimal low = minimum.decimal("the minimum");
            BigDecimal high = maximum.decimal("the maximum");
            BigDecimal step = node.need("step").decimal("the step");
            Optional<Currency> currency = node.field("currency").map(IssuesReader::currency);
            return node.place()
                    .checked(() -> new DecimalIssue(name, low, high, step, currency), "Correct the ends and the step.");
        }
        long low = Numbers.whole(minimum.place(), "the minimum", minimum.text());
        long high = Numbers.whole(maximum.place(), "the maximum", maximum.text());
        return node.place().checked(() -> new IntegerIssue(name, low, high), "Correct the ends.");
    }

    private static Currency currency(Node node) {
        try {
            return Currency.getInstance(node.text());
        } catch (IllegalArgumentException unknown) {
            throw node.place()
                    .wrong("there is no currency '" + Numbers.shortened(node.text()) + "'", "Write an ISO 4217 code.");
        }
    }
}
