package dev.holdfast.analysis.solution;

import java.util.List;
import java.util.Optional;

/**
 * The utilitarian solution: the point with the greatest sum of utilities.
 *
 * <p>Source: Harsanyi, Cardinal Welfare, Individualistic Ethics, and Interpersonal Comparisons of Utility (1955).
 */
public final class WelfarePoint {

    private WelfarePoint() {}

    /** The point with {@code max Σuᵢ} among points; empty when there are none. */
    public static Optional<UtilityPoint> of(List<UtilityPoint> points) {
        return all(points).stream().findFirst();
    }

    /** All points that are equally good. */
    public static List<UtilityPoint> all(List<UtilityPoint> points) {
        return Selection.highest(points, WelfarePoint::sum);
    }

    /**
     * The point with {@code max Σ(uᵢ − minᵢ) ÷ (maxᵢ − minᵢ)}, so that no party counts more for having a longer scale.
     *
     * @param lowest the lowest utility of each party in the whole space
     * @param highest the highest
     */
    public static Optional<UtilityPoint> relative(
            List<UtilityPoint> points, List<Double> lowest, List<Double> highest) {
        List<UtilityPoint> best = Selection.highest(points, point -> {
            double sum = 0;
            for (int party = 0; party < lowest.size(); party++) {
                double range = highest.get(party) - lowest.get(party);
                sum += range > 0 ? (point.utility(party) - lowest.get(party)) / range : 0;
            }
            return sum;
        });
        return best.stream().findFirst();
    }

    /** The sum of the utilities. */
    public static double sum(UtilityPoint point) {
        return point.utilities().stream().mapToDouble(Double::doubleValue).sum();
    }
}
