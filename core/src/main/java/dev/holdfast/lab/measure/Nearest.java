package dev.holdfast.lab.measure;

import dev.holdfast.analysis.frontier.UtilityPoint;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Points in order of the first party's utility, so that the nearest to a point is found without looking at all of them. */
final class Nearest {

    private final double[][] points;

    Nearest(List<UtilityPoint> points) {
        this.points = points.stream()
                .sorted(Comparator.comparingDouble(point -> point.utility(0)))
                .map(point -> point.utilities().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The distance to the nearest; empty when there are no points. */
    OptionalDouble distance(double[] utilities) {
        if (points.length == 0) {
            return OptionalDouble.empty();
        }
        int above = firstNotBelow(utilities[0]);
        double nearest = Double.POSITIVE_INFINITY;
        for (int at = above; at < points.length && within(at, utilities, nearest); at++) {
            nearest = Math.min(nearest, square(points[at], utilities));
        }
        for (int at = above - 1; at >= 0 && within(at, utilities, nearest); at--) {
            nearest = Math.min(nearest, square(points[at], utilities));
        }
        return OptionalDouble.of(Math.sqrt(nearest));
    }

    private int firstNotBelow(double utility) {
        int low = 0;
        int high = points.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points[middle][0] < utility) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the first utility alone leaves room for a smaller square of the distance. */
    private boolean within(int at, double[] utilities, double square) {
        double difference = points[at][0] - utilities[0];
        return difference * difference < square;
    }

    private static double square(double[] point, double[] utilities) {
        double squares = 0;
        for (int party = 0; party < point.length; party++) {
            double difference = point[party] - utilities[party];
            squares += difference * difference;
        }
        return squares;
    }
}
