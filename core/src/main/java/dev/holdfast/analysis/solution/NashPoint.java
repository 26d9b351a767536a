package dev.holdfast.analysis.solution;

import dev.holdfast.analysis.frontier.ParetoFrontier;
import dev.holdfast.analysis.frontier.UtilityPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The Nash bargaining solution: the point with the greatest product of gains, {@code max Π(uᵢ − rᵢ)}.
 *
 * <p>Source: Nash, The Bargaining Problem, Econometrica 18 (1950).
 */
public final class NashPoint {

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
                .filter(point -> gain(point, reservations) > UtilityPoint.RESOLUTION)
                .toList();
        return Selection.highest(gainful, point -> gain(point, reservations));
    }

    /**
     * The geometric mean of the gains, which is greatest where their product is. Unlike that it is as large as a gain is,
     * however many parties there are, so that it can be compared as utilities are. 0 when a party gains nothing.
     */
    private static double gain(UtilityPoint point, List<Double> reservations) {
        double[] gains = Selection.gains(point, reservations);
        if (Arrays.stream(gains).anyMatch(gain -> gain <= UtilityPoint.RESOLUTION)) {
            return 0;
        }
        return Math.exp(Arrays.stream(gains).map(Math::log).average().orElseThrow());
    }
}
