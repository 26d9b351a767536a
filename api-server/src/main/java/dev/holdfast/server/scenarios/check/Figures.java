package dev.holdfast.server.scenarios.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.analysis.solution.UtilityPoint;
import java.util.List;
import java.util.Optional;

/** Compares figures as far as they are written: to one unit of the last of at most six decimals. */
final class Figures {

    private static final double LAST_DECIMAL = 1e-6;

    /** Half a unit more, for figures that were computed from rounded ones. */
    private static final double TOLERANCE = 1.5 * LAST_DECIMAL;

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
            return ours.size() == 1 && Math.abs(expected.asDouble() - ours.get(0)) <= TOLERANCE;
        }
        if (!expected.isArray() || expected.size() != ours.size()) {
            return false;
        }
        for (int place = 0; place < ours.size(); place++) {
            JsonNode number = expected.get(place);
            if (!number.isNumber() || Math.abs(number.asDouble() - ours.get(place)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static String text(List<Double> numbers) {
        return numbers.size() == 1 ? numbers.get(0).toString() : numbers.toString();
    }
}
