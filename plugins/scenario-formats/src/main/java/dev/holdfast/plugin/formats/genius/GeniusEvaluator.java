package dev.holdfast.plugin.formats.genius;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.xml.Element;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What one issue adds, as Genius 10.4 computes it: a discrete evaluation is divided by the highest one of the issue if that
 * is above 1; a number is put on a line, from 0 to 1 at most.
 */
final class GeniusEvaluator {

    private static final double LOWEST_MAXIMUM = 0.00001;
    private static final int LARGEST_TABLE = 1 << 16;
    private static final double ROUNDING = 1e-9;

    private final Issue issue;
    private final double weight;
    private final Element element;

    private GeniusEvaluator(Issue issue, double weight, Element element) {
        this.issue = issue;
        this.weight = weight;
        this.element = element;
    }

    static RawIssue of(Issue issue, double weight, Element element) {
        GeniusEvaluator evaluator = new GeniusEvaluator(issue, weight, element);
        return issue instanceof NumericIssue numeric ? evaluator.number(numeric) : evaluator.discrete();
    }

    private RawIssue discrete() {
        Map<String, Double> evaluations = evaluations();
        double[] table = new double[issue.size()];
        for (int index = 0; index < table.length; index++) {
            String value = issue.text(index);
            if (!evaluations.containsKey(value)) {
                throw element.place()
                        .wrong(
                                "issue '" + issue.name() + "' has no evaluation of '" + Numbers.shortened(value) + "'",
                                "Add an <item> with an evaluation.");
            }
            table[index] = evaluations.get(value);
        }
        double highest = IntStream.range(0, table.length)
                .mapToDouble(index -> table[index])
                .max()
                .orElse(0);
        double factor = highest < LOWEST_MAXIMUM ? 0 : highest > 1 ? weight / highest : weight;
        return new RawIssue(issue.name(), factor, RawValues.table(table));
    }

    private Map<String, Double> evaluations() {
        Map<String, Double> evaluations = new HashMap<>();
        for (Element item : element.children("item")) {
            String value = item.need("value");
            String what = "the evaluation of '" + Numbers.shortened(value) + "'";
            if (!(issue instanceof CategoricalIssue) || issue.indexOf(value).isEmpty()) {
                throw item.place()
                        .wrong(
                                "issue '" + issue.name() + "' has no value '" + Numbers.shortened(value) + "'",
                                "Use a value of the domain: " + Numbers.shortened(issue.allowed()) + ".");
            }
            double evaluation = Numbers.positive(item.place(), what, item.need("evaluation"));
            if (evaluations.put(value, evaluation) != null) {
                throw item.place()
                        .wrong(
                                "issue '" + issue.name() + "' evaluates '" + Numbers.shortened(value) + "' twice",
                                "Keep the <item> that is meant; Genius would take the last one.");
            }
        }
        return evaluations;
    }

    private RawIssue number(NumericIssue numeric) {
        Element evaluator = element.child("evaluator").orElseThrow(() -> element.place()
                .wrong("issue '" + issue.name() + "' has no evaluation", "Add an <evaluator>."));
        String type = evaluator.attribute("ftype").orElse("linear").toLowerCase(Locale.ROOT);
        RawValues values =
                switch (type) {
                    case "linear" -> line(numeric, evaluator);
                    case "constant" ->
                        new RawValues.Line(
                                0, Numbers.unit(evaluator.place(), "parameter0", evaluator.need("parameter0")));
                    case "triangular" -> triangle(evaluator);
                    default ->
                        throw evaluator
                                .place()
                                .wrong(
                                        "the evaluation is of the type '" + Numbers.shortened(type) + "'",
                                        "Use linear, constant or triangular.");
                };
        return new RawIssue(issue.name(), weight, values);
    }

    /** {@code slope} counts from the lower bound of a whole number; {@code parameter1} from 0. */
    private RawValues line(NumericIssue numeric, Element evaluator) {
        Place place = evaluator.place();
        boolean named = evaluator.attribute("slope").isPresent();
        double slope = Numbers.finite(place, "the slope", evaluator.need(named ? "slope" : "parameter1"));
        double offset = Numbers.finite(place, "the offset", evaluator.need(named ? "offset" : "parameter0"));
        double start = named && issue instanceof IntegerIssue ? numeric.lowest().doubleValue() : 0;
        RawValues.Line line = place.checked(
                () -> new RawValues.Line(slope, offset - slope * start),
                "Write a slope and an offset of ordinary size.");
        double first = line.value(issue, 0);
        double last = line.value(issue, issue.size() - 1);
        if (Math.min(first, last) >= -ROUNDING && Math.max(first, last) <= 1 + ROUNDING) {
            return line;
        }
        if (issue.size() > LARGEST_TABLE) {
            throw place.wrong(
                    "the evaluation of issue '" + issue.name() + "' goes from " + first + " to " + last,
                    "Choose slope and offset so that it stays from 0 to 1.");
        }
        return RawValues.table(IntStream.range(0, issue.size())
                .mapToDouble(index -> Math.max(0, Math.min(1, line.value(issue, index))))
                .toArray());
    }

    private static RawValues triangle(Element evaluator) {
        Place place = evaluator.place();
        BigDecimal low = Numbers.decimal(place, "parameter0", evaluator.need("parameter0"));
        BigDecimal high = Numbers.decimal(place, "parameter1", evaluator.need("parameter1"));
        BigDecimal top = Numbers.decimal(place, "parameter2", evaluator.need("parameter2"));
        return place.checked(
                () -> new RawValues.Triangle(low, top, high),
                "Give the lower end, the upper end and, between them, the top.");
    }
}
