package dev.holdfast.analysis.solution;

import dev.holdfast.analysis.frontier.UtilityPoint;
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
     * The point with {@code max Σ(uᵢ − rᵢ) ÷ (maxᵢ − rᵢ)}, so that no party counts more for having more to gain. A party
     * that cannot gain anything is left out.
     *
     * <p>Source: Dhillon and Mertens, Relative Utilitarianism, Econometrica 67 (1999); with gains over the reservation
     * values as NegMAS computes it.
     *
     * @param points the points that are rational for all
     * @param highest the highest utility of each party in the whole space
     */
    public static Optional<UtilityPoint> relative(
            List<UtilityPoint> points, List<Double> reservations, List<Double> highest) {
        return Selection.highest(points, point -> relativeSum(point, reservations, highest)).stream()
                .findFirst();
    }

    /** What {@link #relative} maximises: of each party's largest gain the share that it gets, summed up. */
    public static double relativeSum(UtilityPoint point, List<Double> reservations, List<Double> highest) {
        double[] gains = Selection.gains(point, reservations);
        double sum = 0;
        for (int party = 0; party < gains.length; party++) {
            double most = highest.get(party) - reservations.get(party);
            sum += most > 0 ? gains[party] / most : 0;
        }
        return sum;
    }

    /** The sum of the utilities. */
    public static double sum(UtilityPoint point) {
        return point.utilities().stream().mapToDouble(Double::doubleValue).sum();
    }
}
