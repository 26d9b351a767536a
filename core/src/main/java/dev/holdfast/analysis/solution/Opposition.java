package dev.holdfast.analysis.solution;

import dev.holdfast.analysis.frontier.UtilityPoint;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** How far the parties' wishes are apart: the distance of what is possible from everybody having everything. */
public final class Opposition {

    private Opposition() {}

    /**
     * The distance of the nearest point to {@code (1, …, 1)}. 0 where all can have the best.
     *
     * <p>Source: Baarslag, Hendrikx, Hindriks and Jonker, Learning about the opponent in automated bilateral negotiation
     * (2013), whose opposition is this distance; Genius computes it so.
     */
    public static OptionalDouble ofNearest(List<UtilityPoint> points) {
        return points.stream().mapToDouble(Opposition::distance).min();
    }

    /** The distance of one point, such as Kalai's, to {@code (1, …, 1)}; the files of GeniusWeb's league publish it so. */
    public static double distance(UtilityPoint point) {
        return point.distance(Collections.nCopies(point.utilities().size(), 1.0));
    }

    /**
     * The distance of the nearest point to {@code (1, …, 1)} when each party's utilities are divided by its highest, as
     * NegMAS computes it; empty when there are no points.
     *
     * @param points the points that are rational for all
     * @param highest the highest utility of each party in the whole space, above 0
     */
    public static OptionalDouble relative(List<UtilityPoint> points, List<Double> highest) {
        return points.stream()
                .mapToDouble(point -> {
                    double squares = 0;
                    for (int party = 0; party < highest.size(); party++) {
                        double missing = 1 - point.utility(party) / highest.get(party);
                        squares += missing * missing;
                    }
                    return Math.sqrt(squares);
                })
                .min();
    }
}
