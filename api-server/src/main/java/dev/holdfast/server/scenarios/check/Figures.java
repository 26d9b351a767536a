package dev.holdfast.server.scenarios.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.analysis.frontier.UtilityPoint;
import java.util.List;
import java.util.Optional;

/** Compares figures as far as they are written, but at least to six decimals: zeros at the end are often left out. */
final class Figures {

    private static final int FEWEST_DECIMALS = 6;

    /** Sums of floating-point numbers, in whatever order they were added, agree that far. */
    private static final int MOST_DECIMALS = 9;

    /** Half a unit of the last decimal for rounding, and one for figures that were computed from rounded ones. */
    private static final double UNITS = 1.5;

    private Figures() {}

    /** Empty when a number, or each of a list, is as expected; otherwise ours. */
    static Optional<String> numbers(JsonNode expected, List<Double> ours) {
        return isAll(expected, ours) ? Optional.empty() : Optional.of(text(ours));
    }

    /** Empty when one of several equally good numbers is as expected. */
    static Optional<String> anyNumber(JsonNode expected, List<Double> ours) {
        return ours.stream().anyMatch(our -> isAll(expected, List.of(our)))
                ? Optional.empty()
                : Optional.of(text(ours));
    }

    /** Empty when one of several equally good points is as expected, or when there is none as expected. */
    static Optional<String> point(JsonNode expected, List<UtilityPoint> ours) {
        if (expected.isNull() || ours.isEmpty()) {
            return expected.isNull() && ours.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ours.isEmpty() ? "none" : text(ours.get(0).utilities()));
        }
        return ours.stream().anyMatch(point -> isAll(expected, point.utilities()))
                ? Optional.empty()
                : Optional.of(text(ours.get(0).utilities()));
    }

    private static boolean isAll(JsonNode expected, List<Double> ours) {
        if (expected.isNumber()) {
            return ours.size() == 1 && isAsWritten(expected, ours.get(0));
        }
        if (!expected.isArray() || expected.size() != ours.size()) {
            return false;
        }
        for (int place = 0; place < ours.size(); place++) {
            if (!expected.get(place).isNumber() || !isAsWritten(expected.get(place), ours.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsWritten(JsonNode expected, double our) {
        int written = expected.decimalValue().scale();
        int decimals = Math.max(FEWEST_DECIMALS, Math.min(MOST_DECIMALS, written));
        return Math.abs(expected.asDouble() - our) <= UNITS * Math.pow(10, -decimals);
    }

    private static String text(List<Double> numbers) {
        return numbers.size() == 1 ? numbers.get(0).toString() : numbers.toString();
    }
}
