package dev.holdfast.preference;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How good each value of one issue is, from 0 to 1, before the issue's weight. */
public sealed interface ValueFunction {

    /** The evaluation of the value at an index of the issue, from 0 to 1. */
    double value(Issue issue, int index);

    /** A range, cut into runs along each of which the evaluation only rises or only falls. */
    List<IndexRange> runs(Issue issue, IndexRange range);

    /**
     * Checks that the function can judge every value of the issue.
     *
     * @throws IllegalArgumentException when it cannot, saying what is missing
     */
    void check(Issue issue);

    /**
     * An evaluation for each value, by its text.
     *
     * @param values the evaluations, each from 0 to 1
     */
    record Table(Map<String, Double> values) implements ValueFunction {

        /** Checks and copies the evaluations. */
        public Table {
            values = Map.copyOf(values);
            values.forEach((text, value) -> requireUnit("the evaluation of '" + text + "'", value));
        }

        @Override
        public double value(Issue issue, int index) {
            return values.get(issue.text(index));
        }

        @Override
        public List<IndexRange> runs(Issue issue, IndexRange range) {
            return range.singles();
        }

        @Override
        public void check(Issue issue) {
            for (String text : values.keySet()) {
                String written = issue.indexOf(text).isPresent()
                        ? issue.text(issue.indexOf(text).getAsInt())
                        : issue.allowed();
                if (!written.equals(text)) {
                    throw new IllegalArgumentException(
                            "issue '" + issue.name() + "' evaluates '" + text + "'; write " + written);
                }
            }
            if (issue.size() > values.size()) {
                IntStream.range(0, issue.size())
                        .mapToObj(issue::text)
                        .filter(text -> !values.containsKey(text))
                        .findFirst()
                        .ifPresent(text -> {
                            throw new IllegalArgumentException(
                                    "issue '" + issue.name() + "' has no evaluation for '" + text + "'");
                        });
            }
        }
    }

    /**
     * A straight line over the numbers of an issue.
     *
     * @param atLowest the evaluation of the issue's lowest number, from 0 to 1
     * @param atHighest the evaluation of the issue's highest number, from 0 to 1
     */
    record Linear(double atLowest, double atHighest) implements ValueFunction {

        /** Checks both ends. */
        public Linear {
            requireUnit("the evaluation of the lowest value", atLowest);
            requireUnit("the evaluation of the highest value", atHighest);
        }

        @Override
        public double value(Issue issue, int index) {
            int steps = issue.size() - 1;
            double share = steps == 0 ? 0 : (double) index / steps;
            return atLowest + (atHighest - atLowest) * share;
        }

        @Override
        public List<IndexRange> runs(Issue issue, IndexRange range) {
            return List.of(range);
        }

        @Override
        public void check(Issue issue) {
            requireNumeric(issue);
        }
    }

    /**
     * Two straight lines that meet at a peak: 1 there, falling to 0 at both ends of the issue's range.
     *
     * @param peak the best number; it lies within the issue's range but need not be one of its values
     */
    record Triangular(BigDecimal peak) implements ValueFunction {

        /** Checks the length of the number. */
        public Triangular {
            NumericIssue.requireShort("the peak", peak);
        }

        @Override
        public double value(Issue issue, int index) {
            NumericIssue numeric = requireNumeric(issue);
            BigDecimal number = numeric.number(index);
            int side = number.compareTo(peak);
            if (side == 0) {
                return 1;
            }
            BigDecimal end = side < 0 ? numeric.lowest() : numeric.highest();
            return number.subtract(end)
                    .divide(peak.subtract(end), MathContext.DECIMAL64)
                    .doubleValue();
        }

        @Override
        public List<IndexRange> runs(Issue issue, IndexRange range) {
            return range.cutAfter(requireNumeric(issue).lastAtMost(peak));
        }

        @Override
        public void check(Issue issue) {
            NumericIssue numeric = requireNumeric(issue);
            if (peak.compareTo(numeric.lowest()) < 0 || peak.compareTo(numeric.highest()) > 0) {
                throw new IllegalArgumentException("the peak of issue '" + issue.name() + "' must be within its range");
            }
        }
    }

    private static void requireUnit(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " must be from 0 to 1");
        }
    }

    private static NumericIssue requireNumeric(Issue issue) {
        if (issue instanceof NumericIssue numeric) {
            return numeric;
        }
        throw new IllegalArgumentException(
                "issue '" + issue.name() + "' has labels, not numbers; give a table of evaluations");
    }
}
