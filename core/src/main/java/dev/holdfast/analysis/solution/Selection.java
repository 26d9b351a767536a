package dev.holdfast.analysis.solution;

import dev.holdfast.analysis.frontier.UtilityPoint;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chooses the points that are best by a measure, the one that is best for the first party before the others. */
final class Selection {

    private Selection() {}

    static List<UtilityPoint> highest(List<UtilityPoint> points, ToDoubleFunction<UtilityPoint> measure) {
        double most = points.stream().mapToDouble(measure).max().orElse(Double.NEGATIVE_INFINITY);
        return points.stream()
                .filter(point -> measure.applyAsDouble(point) >= most - UtilityPoint.RESOLUTION)
                .toList();
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
