package dev.holdfast.preference.raw;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** An evaluation of the values of one issue by any finite numbers. */
public sealed interface RawValues {

    /** More than any number of an issue has. */
    int TURN_DIGITS = NumericIssue.MOST_DIGITS + 1;

    /** The evaluation of the value at an index of the issue. */
    double value(Issue issue, int index);

    /** A range, cut into runs along each of which the evaluation only rises or only falls. */
    List<IndexRange> runs(Issue issue, IndexRange range);

    /**
     * Checks that every value of the issue can be judged.
     *
     * @throws IllegalArgumentException when not, saying what is missing
     */
    void check(Issue issue);

    /** The evaluations one by one, in the order of the issue's values. */
    static RawValues table(double... evaluations) {
        return new Table(Arrays.stream(evaluations).boxed().toList());
    }

    /**
     * The evaluations one by one.
     *
     * @param evaluations one for each value of the issue, in their order
     */
    record Table(List<Double> evaluations) implements RawValues {

        /** Checks and copies the numbers. */
        public Table {
            evaluations = List.copyOf(evaluations);
            if (!evaluations.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("evaluations must be finite numbers");
            }
        }

        @Override
        public double value(Issue issue, int index) {
            return evaluations.get(index);
        }

        @Override
        public List<IndexRange> runs(Issue issue, IndexRange range) {
            return range.singles();
        }

        @Override
        public void check(Issue issue) {
            if (evaluations.size() != issue.size()) {
                throw new IllegalArgumentException("issue '" + issue.name() + "' has " + issue.size() + " values, but "
                        + evaluations.size() + " evaluations");
            }
        }
    }

    /**
     * {@code slope · number + offset}.
     *
     * @param slope what each whole number adds
     * @param offset the evaluation of the number 0
     */
    record Line(double slope, double offset) implements RawValues {

        /** Checks both numbers. */
        public Line {
            if (!Double.isFinite(slope) || !Double.isFinite(offset)) {
                throw new IllegalArgumentException("the slope and the offset must be finite numbers");
            }
        }

        /** The line through two points. Source: {@code numberutils} of GeniusWeb. */
        public static Line through(BigDecimal low, double atLow, BigDecimal high, double atHigh) {
            double slope = (atHigh - atLow) / high.subtract(low).doubleValue();
            return new Line(slope, atLow - slope * low.doubleValue());
        }

        @Override
        public double value(Issue issue, int index) {
            return slope * requireNumeric(issue).number(index).doubleValue() + offset;
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
     * {@code square · number² + slope · number + offset}.
     *
     * @param square the factor of the square; not 0
     * @param slope the factor of the number
     * @param offset the evaluation of the number 0
     */
    record Quadratic(double square, double slope, double offset) implements RawValues {

        /** Checks the numbers. */
        public Quadratic {
            if (!Double.isFinite(square) || square == 0 || !Double.isFinite(slope) || !Double.isFinite(offset)) {
                throw new IllegalArgumentException("a quadratic evaluation needs finite numbers, the square not 0");
            }
        }

        @Override
        public double value(Issue issue, int index) {
            // exact until the last rounding, so that rounding cannot disturb the order of neighbours
            BigDecimal number = requireNumeric(issue).number(index);
            return new BigDecimal(square)
                    .multiply(number)
                    .add(new BigDecimal(slope))
                    .multiply(number)
                    .add(new BigDecimal(offset))
                    .doubleValue();
        }

        @Override
        public List<IndexRange> runs(Issue issue, IndexRange range) {
            BigDecimal turn =
                    new BigDecimal(-slope).divide(new BigDecimal(2 * square), TURN_DIGITS, RoundingMode.FLOOR);
            return range.cutAfter(requireNumeric(issue).lastAtMost(turn));
        }

        @Override
        public void check(Issue issue) {
            requireNumeric(issue);
        }
    }

    /**
     * 0 at both ends, 1 at the top, straight in between and 0 outside. Source: {@code triangular} of Genius.
     *
     * @param low where it begins to rise
     * @param top the best number, from low to high
     * @param high where it has fallen to 0
     */
    record Triangle(BigDecimal low, BigDecimal top, BigDecimal high) implements RawValues {

        /** Checks the order. */
        public Triangle {
            if (low.compareTo(top) > 0 || top.compareTo(high) > 0) {
                throw new IllegalArgumentException("a triangle needs its top from its lower to its upper end");
            }
        }

        @Override
        public double value(Issue issue, int index) {
            BigDecimal number = requireNumeric(issue).number(index);
            int side = number.compareTo(top);
            if (side == 0) {
                return 1;
            }
            if (number.compareTo(low) <= 0 || number.compareTo(high) >= 0) {
                return 0;
            }
            BigDecimal end = side < 0 ? low : high;
            return number.subtract(end)
                    .divide(top.subtract(end), MathContext.DECIMAL64)
                    .doubleValue();
        }

        @Override
        public List<IndexRange> runs(Issue issue, IndexRange range) {
            return range.cutAfter(requireNumeric(issue).lastAtMost(top));
        }

        @Override
        public void check(Issue issue) {
            requireNumeric(issue);
        }
    }

    private static NumericIssue requireNumeric(Issue issue) {
        if (issue instanceof NumericIssue numeric) {
            return numeric;
        }
        throw new IllegalArgumentException(
                "issue '" + issue.name() + "' has labels, not numbers; give its evaluations one by one");
    }
}
