package dev.holdfast.analysis.solution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The Nash bargaining solution: the point with the greatest product of gains, {@code max Π(uᵢ − rᵢ)}.
 *
 * <p>Source: Nash, The Bargaining Problem, Econometrica 18 (1950).
 */
public final class NashPoint {

    /** A product that is not greater means that somebody gains nothing. */
    private static final double NOTHING = 1e-12;

    private NashPoint() {}

    /**
     * The point for these reservation values; empty when at no point everybody gains.
     *
     * @param reservations one for each party
     */
    public static Optional<UtilityPoint> of(ParetoFrontier frontier, List<Double> reservations) {
        return all(frontier, reservations).stream().findFirst();
    }

    /** All points that are equally good. */
    public static List<UtilityPoint> all(ParetoFrontier frontier, List<Double> reservations) {
        List<UtilityPoint> gainful = frontier.rational(reservations).stream()
                .filter(point -> product(point, reservations) > NOTHING)
                .toList();
        return Selection.highest(gainful, point -> product(point, reservations));
    }

    private static double product(UtilityPoint point, List<Double> reservations) {
        return Arrays.stream(Selection.gains(point, reservations)).reduce(1, (one, other) -> one * other);
    }
}
