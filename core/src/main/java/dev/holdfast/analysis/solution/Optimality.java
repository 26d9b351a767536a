package dev.holdfast.analysis.solution;

import java.util.List;

/**
 * How close an outcome comes to points that the theory singles out: {@code max(0, 1 − distance ÷ √Σrange²)}; 1 is there.
 *
 * <p>Source: Mohammad, Nakadai and Greenwald, NegMAS: a platform for situated negotiations (2019), outcome optimalities.
 */
public final class Optimality {

    private Optimality() {}

    /**
     * The longest distance that there can be, {@code √Σrange²}.
     *
     * @param lowest the lowest utility of each party in the whole space
     * @param highest the highest
     */
    public static double longest(List<Double> lowest, List<Double> highest) {
        double squares = 0;
        for (int party = 0; party < lowest.size(); party++) {
            double range = highest.get(party) - lowest.get(party);
            squares += range * range;
        }
        return Math.sqrt(squares);
    }

    /**
     * The optimality of an outcome.
     *
     * @param distance from the nearest of the points
     * @param longest the longest distance that there can be; where it is 0, every outcome is there
     */
    public static double of(double distance, double longest) {
        return longest > 0 ? Math.max(0, 1 - distance / longest) : 1;
    }
}
