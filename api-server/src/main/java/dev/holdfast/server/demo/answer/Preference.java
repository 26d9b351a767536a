package dev.holdfast.server.demo.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** How good the values of an issue are for our side. */
public record Preference(
        double weight, Optional<Linear> linear, Optional<Triangular> triangular, Optional<Map<String, Double>> table) {

    /** A straight line over the numbers. */
    public record Linear(double atLowest, double atHighest) {}

    /** Best at a peak. */
    public record Triangular(BigDecimal peak) {}

    /** How good a value is, from 0 to 1. */
    public double of(Issue issue, String value) {
        if (table.isPresent()) {
            return table.get().get(value);
        }
        BigDecimal number = new BigDecimal(value);
        BigDecimal lowest = issue.min().orElseThrow();
        BigDecimal highest = issue.max().orElseThrow();
        if (linear.isPresent()) {
            Linear line = linear.get();
            return line.atLowest() + (line.atHighest() - line.atLowest()) * share(lowest, number, highest);
        }
        BigDecimal peak = triangular.orElseThrow().peak();
        return number.compareTo(peak) <= 0 ? share(lowest, number, peak) : share(highest, number, peak);
    }

    private static double share(BigDecimal from, BigDecimal number, BigDecimal to) {
        return from.compareTo(to) == 0
                ? 1
                : number.subtract(from)
                        .divide(to.subtract(from), MathContext.DECIMAL64)
                        .doubleValue();
    }
}
