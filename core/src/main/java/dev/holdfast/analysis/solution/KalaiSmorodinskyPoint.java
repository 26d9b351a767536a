package dev.holdfast.analysis.solution;

import dev.holdfast.analysis.frontier.ParetoFrontier;
import dev.holdfast.analysis.frontier.UtilityPoint;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * The Kalai–Smorodinsky solution: the point at which all parties gain most nearly the same share of the most that they
 * could gain, {@code min spread of (uᵢ − rᵢ) ÷ (maxᵢ − rᵢ)}.
 *
 * <p>Source: Kalai and Smorodinsky, Other Solutions to Nash's Bargaining Problem, Econometrica 43 (1975).
 */
public final class KalaiSmorodinskyPoint {

    private KalaiSmorodinskyPoint() {}

    /**
     * The point for these reservation values; empty when no point is rational for all.
     *
     * @param highest the highest utility of each party in the whole space
     */
    public static Optional<UtilityPoint> of(ParetoFrontier frontier, List<Double> reservations, List<Double> highest) {
        return all(frontier, reservations, highest).stream().findFirst();
    }

    /** All points that are equally good. */
    public static List<UtilityPoint> all(ParetoFrontier frontier, List<Double> reservations, List<Double> highest) {
        return Selection.highest(frontier.rational(reservations), point -> -spread(point, reservations, highest));
    }

    private static double spread(UtilityPoint point, List<Double> reservations, List<Double> highest) {
        double[] gains = Selection.gains(point, reservations);
        for (int party = 0; party < gains.length; party++) {
            double most = highest.get(party) - reservations.get(party);
            gains[party] = most > 0 ? gains[party] / most : 0;
        }
        DoubleSummaryStatistics shares = Arrays.stream(gains).summaryStatistics();
        return shares.getMax() - shares.getMin();
    }
}
