package dev.holdfast.plugin.formats.own;

import dev.holdfast.outcome.Issue;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.preference.raw.RawValues;
import java.util.Optional;

/** Raw evaluations of one issue: {@code table}, {@code line}, {@code quadratic} or {@code triangle}. */
final class RawReader {

    private RawReader() {}

    static RawValues read(Issue issue, Node node) {
        Fields.only(node, "factor", "table", "line", "quadratic", "triangle");
        RawValues values = node.place().checked(() -> values(issue, node), "Write finite numbers.");
        return node.place()
                .checked(
                        () -> {
                            values.check(issue);
                            return values;
                        },
                        "Judge every value; labels need a table.");
    }

    private static RawValues values(Issue issue, Node node) {
        Optional<Node> table = node.field("table");
        Optional<Node> line = node.field("line");
        Optional<Node> quadratic = node.field("quadratic");
        if (table.isPresent()) {
            return table(issue, table.get());
        }
        if (line.isPresent()) {
            Fields.only(line.get(), "slope", "offset");
            return new RawValues.Line(number(line.get(), "slope"), number(line.get(), "offset"));
        }
        if (quadratic.isPresent()) {
            Fields.only(quadratic.get(), "square", "slope", "offset");
            return new RawValues.Quadratic(
                    number(quadratic.get(), "square"),
                    number(quadratic.get(), "slope"),
                    number(quadratic.get(), "offset"));
        }
        Node triangle = node.need("triangle");
        Fields.only(triangle, "low", "top", "high");
        return new RawValues.Triangle(
                triangle.need("low").decimal("low"),
                triangle.need("top").decimal("top"),
                triangle.need("high").decimal("high"));
    }

    /** Evaluations by value, or of long ranges one after the other. */
    private static RawValues table(Issue issue, Node table) {
        if (table.isList()) {
            return RawValues.table(table.items().stream()
                    .mapToDouble(node -> node.number("an evaluation"))
                    .toArray());
        }
        if (table.fields().size() != issue.size()) {
            throw table.place()
                    .wrong(
                            "issue '" + issue.name() + "' has " + issue.size() + " values, but "
                                    + table.fields().size() + " evaluations",
                            "Evaluate each value once.");
        }
        double[] evaluations = new double[issue.size()];
        table.fields().forEach((value, node) -> {
            int index = issue.indexOf(value).orElseThrow(() -> node.place()
                    .wrong(
                            "issue '" + issue.name() + "' has no value '" + Numbers.shortened(value) + "'",
                            "Use " + Numbers.shortened(issue.allowed()) + "."));
            if (!issue.text(index).equals(value)) {
                throw node.place().wrong("'" + value + "' is not written as usual", "Write " + issue.text(index) + ".");
            }
            evaluations[index] = node.number("the evaluation of '" + Numbers.shortened(value) + "'");
        });
        return RawValues.table(evaluations);
    }

    private static double number(Node node, String name) {
        return node.need(name).number(name);
    }
}
