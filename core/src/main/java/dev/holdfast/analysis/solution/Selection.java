package dev.holdfast.analysis.solution;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Chooses the point that is best by a measure; of equally good ones the first, which is best for the first party. */
final class Selection {

    private Selection() {}

    static Optional<UtilityPoint> highest(List<UtilityPoint> points, ToDoubleFunction<UtilityPoint> measure) {
        double most = points.stream().mapToDouble(measure).max().orElse(Double.NEGATIVE_INFINITY);
        return points.stream()
                .filter(point -> measure.applyAsDouble(point) >= most - UtilityPoint.RESOLUTION)
                .findFirst();
    }

    /** What a point gives each party beyond its reservation value. */
    static double[] gains(UtilityPoint point, List<Double> reservations) {
        double[] gains = new double[reservations.size()];
        for (int party = 0; party < gains.length; party++) {
            gains[party] = point.utility(party) - reservations.get(party);
        }
        return gains;
    }
}
