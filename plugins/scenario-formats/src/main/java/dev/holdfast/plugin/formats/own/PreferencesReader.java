package dev.holdfast.plugin.formats.own;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Preferences: {@code linear-additive}, {@code additive} with raw evaluations, or {@code hyper-rectangles}. */
final class PreferencesReader {

    private final OutcomeSpace space;
    private final Problems problems;
    private final int before;

    PreferencesReader(OutcomeSpace space, Problems problems) {
        this.space = space;
        this.problems = problems;
        this.before = problems.count();
    }

    UtilityFunction read(Node node) {
        String type = node.need("type").text();
        return switch (type) {
            case "linear-additive" -> linearAdditive(node);
            case "additive" -> additive(node);
            case "hyper-rectangles" -> rectangles(node);
            default ->
                throw node.need("type")
                        .place()
                        .wrong(
                                "preferences of the type '" + Numbers.shortened(type) + "' are not known",
                                "Use linear-additive, additive or hyper-rectangles.");
        };
    }

    private UtilityFunction linearAdditive(Node node) {
        Fields.only(node, "type", "issues");
        List<WeightedIssue> issues = new ArrayList<>();
        node.need("issues").fields().forEach((name, judged) -> problems.attempt(() -> {
                    known(name, judged);
                    Fields.only(judged, "weight", "table", "linear", "triangular");
                    Node weight = judged.need("weight");
                    double share = Numbers.unit(weight.place(), "the weight", weight.text());
                    return new WeightedIssue(name, share, values(judged));
                })
                .ifPresent(issues::add));
        problems.stopSince(before);
        return node.place()
                .checked(
                        () -> new LinearAdditive(space, issues), "Correct weights and evaluations, or use 'additive'.");
    }

    private static ValueFunction values(Node judged) {
        if (judged.field("table").isPresent()) {
            Map<String, Double> table = new HashMap<>();
            judged.need("table")
                    .fields()
                    .forEach((value, number) ->
                            table.put(value, Numbers.unit(number.place(), "the evaluation", number.text())));
            return new ValueFunction.Table(table);
        }
        if (judged.field("linear").isPresent()) {
            Node line = judged.need("linear");
            Fields.only(line, "atLowest", "atHighest");
            return line.place()
                    .checked(
                            () -> new ValueFunction.Linear(
                                    line.need("atLowest").number("atLowest"),
                                    line.need("atHighest").number("atHighest")),
                            "Write numbers from 0 to 1.");
        }
        Node peak = judged.need("triangular").need("peak");
        return new ValueFunction.Triangular(peak.decimal("the peak"));
    }

    private UtilityFunction additive(Node node) {
        Fields.only(node, "type", "constant", "clipped", "issues");
        boolean clipped = node.field("clipped").map(Node::text).orElse("false").equals("true");
        double constant = node.field("constant")
                .map(number -> number.number("the constant"))
                .orElse(0.0);
        if (clipped && constant != 0) {
            throw node.place().wrong("a clipped sum has a constant", "Leave out one of the two.");
        }
        List<RawIssue> issues = new ArrayList<>();
        node.need("issues").fields().forEach((name, judged) -> problems.attempt(() -> {
                    Issue issue = known(name, judged);
                    double factor = judged.need("factor").number("the factor");
                    return new RawIssue(name, factor, RawReader.read(issue, judged));
                })
                .ifPresent(issues::add));
        problems.stopSince(before);
        return node.place()
                .checked(
                        () -> clipped ? RawAdditive.clipped(space, issues) : RawAdditive.of(space, issues, constant),
                        "Judge each issue once, by numbers of ordinary size.");
    }

    private UtilityFunction rectangles(Node node) {
        Fields.only(node, "type", "scale", "rectangles");
        double scale = node.need("scale").number("the scale");
        List<HyperRectangle> rectangles = new ArrayList<>();
        for (Node rectangle : node.need("rectangles").items()) {
            problems.attempt(() -> rectangle(rectangle)).ifPresent(rectangles::add);
        }
        problems.stopSince(before);
        return node.place()
                .checked(() -> new HyperRectangles(space, rectangles, scale), "Correct the scale and the bounds.");
    }

    private HyperRectangle rectangle(Node node) {
        Fields.only(node, "worth", "side", "bounds");
        String side = node.field("side").map(Node::text).orElse("inside");
        if (!side.equals("inside") && !side.equals("outside")) {
            throw node.need("side")
                    .place()
                    .wrong("the side is '" + Numbers.shortened(side) + "'", "Write inside or outside.");
        }
        Map<Integer, IndexRange> bounds = new HashMap<>();
        node.need("bounds").fields().forEach((name, ends) -> {
            if (!(known(name, ends) instanceof NumericIssue issue)
                    || ends.items().size() != 2) {
                throw ends.place().wrong("a bound is not a pair of numbers", "Write [lowest, highest] of a number.");
            }
            int first = issue.firstAtLeast(ends.items().get(0).decimal("the lowest"));
            int last = issue.lastAtMost(ends.items().get(1).decimal("the highest"));
            bounds.put(
                    space.position(name).orElseThrow(),
                    ends.place().checked(() -> new IndexRange(first, last), "Write bounds within the issue's range."));
        });
        double worth = node.need("worth").number("the worth");
        return new HyperRectangle(
                bounds, side.equals("inside") ? HyperRectangle.Side.INSIDE : HyperRectangle.Side.OUTSIDE, worth);
    }

    private Issue known(String name, Node node) {
        return space.position(name).stream()
                .mapToObj(position -> space.issues().get(position))
                .findFirst()
                .orElseThrow(() -> node.place()
                        .wrong(
                                "there is no issue '" + Numbers.shortened(name) + "'",
                                "Correct its name, or remove it."));
    }
}
