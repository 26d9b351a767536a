package dev.holdfast.plugin.formats.negmas;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;

/** The labels of an issue that are numbers, such as the values of a {@code DiscreteCardinalIssue}. */
final class LabelNumbers {

    private final Place place;
    private final Issue issue;
    private final Map<BigDecimal, Integer> indexes = new HashMap<>();

    LabelNumbers(Place place, Issue issue) {
        this.place = place;
        this.issue = issue;
    }

    /** The index of a number however it is written: 1 and 1.0 are the same value. */
    OptionalInt indexOf(String text) {
        if (!Numbers.isDecimal(text) || !(issue instanceof CategoricalIssue labels)) {
            return OptionalInt.empty();
        }
        if (indexes.isEmpty()) {
            List<String> values = labels.values();
            for (int index = 0; index < values.size(); index++) {
                if (Numbers.isDecimal(values.get(index))) {
                    indexes.put(number(values.get(index)), index);
                }
            }
        }
        Integer index = indexes.get(number(text));
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** What a function of numbers gives for each label. */
    double[] through(DoubleUnaryOperator function) {
        double[] evaluations = new double[issue.size()];
        for (int index = 0; index < evaluations.length; index++) {
            double number = Numbers.finite(place, "the value of '" + issue.name() + "'", issue.text(index));
            evaluations[index] = function.applyAsDouble(number);
        }
        return evaluations;
    }

    private BigDecimal number(String text) {
        return Numbers.decimal(place, "the value", text).stripTrailingZeros();
    }
}
