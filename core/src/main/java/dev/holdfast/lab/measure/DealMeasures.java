package dev.holdfast.lab.measure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where a deal lies, by the utilities of its terms (not discounted).
 *
 * <p>Source: Mohammad, Nakadai and Greenwald, NegMAS: a platform for situated negotiations (2019), outcome distances and
 * optimalities; points are those rational for all.
 *
 * @param utilities what the deal is worth to each party
 * @param welfare their sum
 * @param distances {@code √Σ(uᵢ − vᵢ)²} to the nearest of the points
 * @param optimalities {@code max(0, 1 − distance ÷ √Σ(highestᵢ − lowestᵢ)²)}; 1 is there
 * @param welfareOptimality the welfare divided by the greatest that is rational for all; above 1 where the greatest is not
 *     rational
 * @param fairness the greatest of the optimalities with respect to Nash, Kalai and Kalai–Smorodinsky
 */
public record DealMeasures(
        List<Double> utilities,
        double welfare,
        Closeness distances,
        Closeness optimalities,
        OptionalDouble welfareOptimality,
        OptionalDouble fairness) {

    /** Copies the utilities. */
    public DealMeasures {
        utilities = List.copyOf(utilities);
    }
}
