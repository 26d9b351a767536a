package dev.holdfast.plugin.formats.negmas;

import dev.holdfast.outcome.Issue;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.preference.raw.RawValues;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How good the values of one issue are. */
final class NegmasValues {

    private final Issue issue;
    private final Node node;

    private NegmasValues(Issue issue, Node node) {
        this.issue = issue;
        this.node = node;
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

    private RawValues read() {
        String type = node.field("type")
                .map(NegmasDomain::shortType)
                .orElseGet(() -> node.field("mapping").isPresent() ? "TableFun" : "");
        return switch (type) {
            case "TableFun" -> table();
            case "AffineFun" -> new RawValues.Line(number("slope"), optional("bias"));
            case "LinearFun" -> new RawValues.Line(number("slope"), optional("bias"));
            case "ConstFun" -> constant(number("bias"));
            case "IdentityFun" -> new RawValues.Line(1, 0);
            case "QuadraticFun" ->
                node.place()
                        .checked(
                                () -> new RawValues.Quadratic(number("a2"), optional("a1"), optional("bias")),
                                "Write finite numbers, a2 not 0.");
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

    /** 1 and 1.0 are the same value. */
    private OptionalInt index(String value) {
        OptionalInt index = issue.indexOf(value);
        if (index.isPresent()) {
            return index;
        }
        try {
            BigDecimal number = Numbers.decimal(node.place(), "the value", value);
            for (int candidate = 0; candidate < issue.size(); candidate++) {
                if (Numbers.decimal(node.place(), "the value", issue.text(candidate))
                                .compareTo(number)
                        == 0) {
                    return OptionalInt.of(candidate);
                }
            }
            return OptionalInt.empty();
        } catch (RuntimeException notNumbers) {
            return OptionalInt.empty();
        }
    }

    private RawValues constant(double value) {
        return RawValues.table(IntStream.range(0, Math.min(issue.size(), 1 << 16))
                .mapToDouble(index -> value)
                .toArray());
    }

    private double number(String name) {
        return node.need(name).number(name);
    }

    private double optional(String name) {
        return node.field(name).map(found -> found.number(name)).orElse(0.0);
    }
}
