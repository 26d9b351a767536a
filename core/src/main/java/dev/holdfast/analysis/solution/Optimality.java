package dev.holdfast.analysis.solution;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How close an outcome comes to points that the theory singles out: {@code max(0, 1 − distance ÷ √Σrange²)}; 1 is there.
 *
 * <p>Source: Mohammad, Nakadai and Greenwald, NegMAS: a platform for situated negotiations (2019), outcome optimalities.
 */
public final class Optimality {

    private Optimality() {}

    /** The distance of an outcome to the nearest of some points; empty when there are none. */
    public static OptionalDouble distance(UtilityPoint outcome, List<UtilityPoint> points) {
        return points.stream()
                .mapToDouble(point -> outcome.distance(point.utilities()))
                .min();
    }

    /**
     * The optimality of an outcome with respect to some points; empty when there are none.
     *
     * @param lowest the lowest utility of each party in the whole space
     * @param highest the highest
     */
    public static OptionalDouble of(
            UtilityPoint outcome, List<UtilityPoint> points, List<Double> lowest, List<Double> highest) {
        double squares = 0;
        for (int party = 0; party < lowest.size(); party++) {
            double range = highest.get(party) - lowest.get(party);
            squares += range * range;
        }
        double longest = Math.sqrt(squares);
        OptionalDouble distance = distance(outcome, points);
        return distance.isEmpty()
                ? distance
                : OptionalDouble.of(longest > 0 ? Math.max(0, 1 - distance.getAsDouble() / longest) : 1);
    }
}
