package dev.holdfast.analysis.solution;

import dev.holdfast.analysis.frontier.ParetoFrontier;
import dev.holdfast.analysis.frontier.UtilityPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The egalitarian solution: the point at which the party that gains least gains most, {@code max min(uᵢ − rᵢ)}.
 *
 * <p>Source: Kalai, Proportional Solutions to Bargaining Situations, Econometrica 45 (1977).
 */
public final class KalaiPoint {

    private KalaiPoint() {}

    /** The point for these reservation values; empty when no point is rational for all. */
    public static Optional<UtilityPoint> of(ParetoFrontier frontier, List<Double> reservations) {
        return all(frontier, reservations).stream().findFirst();
    }

    /** All points that are equally good. */
    public static List<UtilityPoint> all(ParetoFrontier frontier, List<Double> reservations) {
        return Selection.highest(
                frontier.rational(reservations), point -> Arrays.stream(Selection.gains(point, reservations))
                        .min()
                        .orElseThrow());
    }
}
