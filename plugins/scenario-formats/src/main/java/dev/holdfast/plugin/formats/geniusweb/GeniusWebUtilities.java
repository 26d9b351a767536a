package dev.holdfast.plugin.formats.geniusweb;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.preference.raw.RawValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How good the values of one issue are. The names differ between the dialects. */
final class GeniusWebUtilities {

    private static final List<String> DISCRETE = List.of("discreteutils", "DiscreteValueSetUtilities");
    private static final List<String> NUMBERS = List.of("numberutils", "NumberValueSetUtilities");

    private GeniusWebUtilities() {}

    static RawValues of(Issue issue, Node node) {
        Optional<Node> table = first(node, DISCRETE);
        Optional<Node> line = first(node, NUMBERS);
        if (table.isPresent() && issue instanceof CategoricalIssue) {
            return table(issue, table.get().need("valueUtilities"));
        }
        if (line.isPresent() && issue instanceof NumericIssue numeric) {
            return line(numeric, line.get());
        }
        throw node.place()
                .wrong(
                        "issue '" + issue.name() + "' has no utilities of its kind",
                        "Give discreteutils for values, numberutils for a range.");
    }

    private static Optional<Node> first(Node node, List<String> names) {
        return names.stream().map(node::field).flatMap(Optional::stream).findFirst();
    }

    private static RawValues table(Issue issue, Node utilities) {
        Map<String, Node> nodes = utilities.fields();
        nodes.forEach((value, node) -> {
            if (issue.indexOf(value).isEmpty()) {
                throw node.place()
                        .wrong(
                                "issue '" + issue.name() + "' has no value '" + Numbers.shortened(value) + "'",
                                "Use a value of the domain: " + Numbers.shortened(issue.allowed()) + ".");
            }
        });
        double[] table = new double[issue.size()];
        for (int index = 0; index < table.length; index++) {
            String value = issue.text(index);
            Node node = Stream.ofNullable(nodes.get(value)).findFirst().orElseThrow(() -> utilities
                    .place()
                    .wrong(
                            "issue '" + issue.name() + "' has no utility of '" + Numbers.shortened(value) + "'",
                            "Add it."));
            table[index] = Numbers.unit(node.place(), "the utility of '" + Numbers.shortened(value) + "'", node.text());
        }
        return RawValues.table(table);
    }

    private static RawValues line(NumericIssue issue, Node node) {
        BigDecimal low = node.need("lowValue").decimal("lowValue");
        BigDecimal high = node.need("highValue").decimal("highValue");
        double atLow = unit(node, "lowUtility");
        double atHigh = unit(node, "highUtility");
        if (low.compareTo(issue.lowest()) > 0 || high.compareTo(issue.highest()) < 0 || low.compareTo(high) >= 0) {
            throw node.place()
                    .wrong(
                            "the utilities from " + low + " to " + high + " do not cover the range of '" + issue.name()
                                    + "'",
                            "Write the ends of the domain's range.");
        }
        return node.place()
                .checked(() -> RawValues.Line.through(low, atLow, high, atHigh), "Write numbers of ordinary size.");
    }

    private static double unit(Node node, String name) {
        Node number = node.need(name);
        return Numbers.unit(number.place(), name, number.text());
    }
}
