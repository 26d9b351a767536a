package dev.holdfast.lab.leak;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.preference.search.InverseUtility;
import java.util.List;
import java.util.Map;

/**
 * What is negotiated while the meter measures, and what our side wants of it.
 *
 * @param name for people
 * @param preferences our side's
 * @param search the same, to be searched
 */
public record Terrain(String name, UtilityFunction preferences, InverseUtility search) {

    private static final int FINE = 10_000;

    /** A price alone, in steps of a ten-thousandth of the range. */
    public static final Terrain PRICE =
            of("a price", new LinearAdditive(OutcomeSpace.of(price(FINE)), List.of(worth("price", 1))));

    /** A price with payment days and a warranty. */
    public static final Terrain PACKAGE = of(
            "a package",
            new LinearAdditive(
                    OutcomeSpace.of(
                            price(80),
                            new IntegerIssue("days", 0, 10),
                            new CategoricalIssue("warranty", List.of("none", "one year", "two years"))),
                    List.of(
                            worth("price", 0.7),
                            new WeightedIssue("days", 0.2, new ValueFunction.Linear(1, 0)),
                            new WeightedIssue(
                                    "warranty",
                                    0.1,
                                    new ValueFunction.Table(Map.of("none", 1.0, "one year", 0.6, "two years", 0.0))))));

    private static Terrain of(String name, UtilityFunction preferences) {
        return new Terrain(name, preferences, InverseUtility.indexed(preferences, Region.all(preferences.space())));
    }

    private static IntegerIssue price(int highest) {
        return new IntegerIssue("price", 0, highest);
    }

    private static WeightedIssue worth(String issue, double weight) {
        return new WeightedIssue(issue, weight, new ValueFunction.Linear(0, 1));
    }
}
