package dev.holdfast.plugin.formats.negmas;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.scenario.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a party wants. A discounted function nests the function that it discounts; both may name the reserved value. */
final class NegmasFunction {

    private static final Set<String> NO_RESERVATION = Set.of("-.inf", "-inf", "-Infinity");
    private static final Set<String> RELATIVE_TIME = Set.of("relative_time", "time");

    private final OutcomeSpace space;
    private final Node root;
    private final Problems problems;

    NegmasFunction(OutcomeSpace space, Node root, Problems problems) {
        this.space = space;
        this.root = root;
        this.problems = problems;
    }

    /** Other files, such as descriptions and statistics, lie in such folders too. */
    static boolean isFunction(Node root) {
        return root.field("ufun").isPresent()
                || root.field("weights").isPresent()
                || root.field("type")
                        .filter(type -> !type.isObject() && !type.isList())
                        .map(NegmasDomain::shortType)
                        .filter(type -> type.endsWith("UtilityFunction") || type.endsWith("UFun"))
                        .isPresent();
    }

    Profile read() {
        Optional<Node> inner = root.field("ufun");
        double discount = inner.isPresent() ? discount() : 1;
        Node function = inner.orElse(root);
        RawAdditive preferences = additive(function);
        double reservation = reservation(root).or(() -> reservation(function)).orElse(0.0);
        String name = Source.stem(root.place().file());
        return root.place()
                .checked(() -> new Profile(name, preferences, reservation, discount), "Correct the profile.");
    }

    private double discount() {
        String type = root.field("type").map(NegmasDomain::shortType).orElse("ExpDiscountedUFun");
        if (!type.equals("ExpDiscountedUFun")) {
            throw root.place()
                    .wrong(
                            "a discount of the type '" + Numbers.shortened(type) + "' cannot be read",
                            "Use ExpDiscountedUFun.");
        }
        root.field("factor").ifPresent(factor -> {
            if (!RELATIVE_TIME.contains(factor.text())) {
                throw factor.place()
                        .wrong(
                                "the discount is by '" + Numbers.shortened(factor.text()) + "'",
                                "Use the factor relative_time.");
            }
        });
        return root.field("discount")
                .map(node -> Numbers.unit(node.place(), "the discount", node.text()))
                .orElse(1.0);
    }

    private static Optional<Double> reservation(Node node) {
        return node.field("reserved_value")
                .filter(value -> !NO_RESERVATION.contains(value.text()))
                .map(value -> Numbers.unit(value.place(), "the reserved value", value.text()));
    }

    private RawAdditive additive(Node function) {
        int before = problems.count();
        String type = function.field("type").map(NegmasDomain::shortType).orElse("LinearAdditiveUtilityFunction");
        boolean plainNumbers = type.equals("LinearUtilityFunction") || type.equals("AffineUtilityFunction");
        if (!plainNumbers && !type.equals("LinearAdditiveUtilityFunction")) {
            throw function.place()
                    .wrong(
                            "a utility function of the type '" + Numbers.shortened(type) + "' cannot be read",
                            "Use a LinearAdditiveUtilityFunction.");
        }
        Optional<Node> values = function.field("values");
        List<RawIssue> issues = new ArrayList<>();
        for (int position = 0; position < space.issues().size(); position++) {
            Issue issue = space.issues().get(position);
            int at = position;
            problems.attempt(() -> {
                        double weight = function.field("weights")
                                .map(weights -> part(weights, issue, at))
                                .map(node -> Numbers.positive(
                                        node.place(), "the weight of '" + issue.name() + "'", node.text()))
                                .orElse(1.0);
                        RawValues judged = plainNumbers && values.isEmpty()
                                ? NegmasValues.numbers(issue, function)
                                : NegmasValues.of(
                                        issue, part(values.orElseGet(() -> function.need("values")), issue, at));
                        return new RawIssue(issue.name(), weight, judged);
                    })
                    .ifPresent(issues::add);
        }
        double bias =
                function.field("bias").map(node -> node.number("the bias")).orElse(0.0);
        problems.stopSince(before);
        return function.place().checked(() -> RawAdditive.of(space, issues, bias), "Correct the utility function.");
    }

    /** The part of an issue: of a list by position, of an object by name. */
    private Node part(Node parts, Issue issue, int position) {
        if (parts.isObject()) {
            return parts.need(issue.name());
        }
        if (parts.items().size() != space.issues().size()) {
            throw parts.place()
                    .wrong(
                            "there are " + parts.items().size() + " entries for "
                                    + space.issues().size() + " issues",
                            "Write one for each issue, in their order.");
        }
        return parts.items().get(position);
    }
}
