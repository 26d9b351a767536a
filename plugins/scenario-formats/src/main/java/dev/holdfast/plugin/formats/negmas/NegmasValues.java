package dev.holdfast.plugin.formats.negmas;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.preference.raw.RawValues;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** How good the values of one issue are. */
final class NegmasValues {

    private final Issue issue;
    private final Node node;
    private final LabelNumbers labels;

    private NegmasValues(Issue issue, Node node) {
        this.issue = issue;
        this.node = node;
        this.labels = new LabelNumbers(node.place(), issue);
    }

    static RawValues of(Issue issue, Node node) {
        RawValues values = new NegmasValues(issue, node).read();
        node.place()
                .checked(
                        () -> {
                            values.check(issue);
                            return values;
                        },
                        "Use a TableFun for labels.");
        return values;
    }

    /** The numbers themselves. */
    static RawValues numbers(Issue issue, Node function) {
        return new NegmasValues(issue, function).line(1, 0);
    }

    private RawValues read() {
        String type = node.field("type")
                .map(NegmasDomain::shortType)
                .orElseGet(() -> node.field("mapping").isPresent() ? "TableFun" : "");
        return switch (type) {
            case "TableFun" -> table();
            case "AffineFun", "LinearFun" -> line(number("slope"), optional("bias"));
            case "ConstFun" -> constant(number("bias"));
            case "IdentityFun" -> line(1, 0);
            case "QuadraticFun" -> quadratic(number("a2"), optional("a1"), optional("bias"));
            default ->
                throw node.place()
                        .wrong(
                                "the function '" + Numbers.shortened(type) + "' cannot be read",
                                "Use TableFun, AffineFun, LinearFun, IdentityFun, ConstFun or QuadraticFun.");
        };
    }

    private RawValues table() {
        Node mapping = node.need("mapping");
        Optional<Double>[] table = emptyTable(issue.size(), mapping);
        mapping.fields().forEach((value, number) -> {
            OptionalInt index = index(value);
            if (index.isEmpty()) {
                throw number.place()
                        .wrong(
                                "issue '" + issue.name() + "' has no value '" + Numbers.shortened(value) + "'",
                                "Use a value of the domain: " + Numbers.shortened(issue.allowed()) + ".");
            }
            if (table[index.getAsInt()].isPresent()) {
                throw number.place()
                        .wrong("'" + Numbers.shortened(value) + "' is judged twice", "Keep one of the two.");
            }
            table[index.getAsInt()] = Optional.of(number.number("the value of '" + Numbers.shortened(value) + "'"));
        });
        double[] evaluations = new double[table.length];
        for (int index = 0; index < table.length; index++) {
            String value = issue.text(index);
            evaluations[index] = table[index].orElseThrow(() -> mapping.place()
                    .wrong(
                            "issue '" + issue.name() + "' has no value for '" + Numbers.shortened(value) + "'",
                            "Add it."));
        }
        return RawValues.table(evaluations);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Double>[] emptyTable(int size, Node mapping) {
        if (size > mapping.fields().size()) {
            throw mapping.place()
                    .wrong(
                            "there are " + mapping.fields().size() + " entries for " + size + " values",
                            "Add the others.");
        }
        Optional<Double>[] table = new Optional[size];
        Arrays.fill(table, Optional.empty());
        return table;
    }

    private OptionalInt index(String value) {
        OptionalInt index = issue.indexOf(value);
        return index.isPresent() ? index : labels.indexOf(value);
    }

    private RawValues line(double slope, double bias) {
        return issue instanceof CategoricalIssue
                ? RawValues.table(labels.through(number -> slope * number + bias))
                : new RawValues.Line(slope, bias);
    }

    private RawValues quadratic(double square, double slope, double bias) {
        return issue instanceof CategoricalIssue
                ? RawValues.table(labels.through(number -> (square * number + slope) * number + bias))
                : node.place()
                        .checked(() -> new RawValues.Quadratic(square, slope, bias), "Write finite numbers, a2 not 0.");
    }

    private RawValues constant(double value) {
        double[] table = new double[issue instanceof CategoricalIssue ? issue.size() : 0];
        Arrays.fill(table, value);
        return issue instanceof CategoricalIssue ? RawValues.table(table) : new RawValues.Line(0, value);
    }

    private double number(String name) {
        return node.need(name).number(name);
    }

    private double optional(String name) {
        return node.field(name).map(found -> found.number(name)).orElse(0.0);
    }
}
