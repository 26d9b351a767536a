package dev.holdfast.testkit.mandate;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import java.util.List;
import java.util.Map;

/** Preferences that tests and scenarios share. */
public final class TestPreferences {

    /** The name of the price in all of them. */
    public static final String PRICE = "price";

    private TestPreferences() {}

    /** A seller's: one price, the higher the better. */
    public static LinearAdditive risingPrice(String lowest, String highest, String step, String currency) {
        return price(DecimalIssue.price(PRICE, lowest, highest, step, currency), new ValueFunction.Linear(0, 1));
    }

    /** A buyer's: one price, the lower the better. */
    public static LinearAdditive fallingPrice(String lowest, String highest, String step, String currency) {
        return price(DecimalIssue.price(PRICE, lowest, highest, step, currency), new ValueFunction.Linear(1, 0));
    }

    private static LinearAdditive price(DecimalIssue price, ValueFunction values) {
        return new LinearAdditive(OutcomeSpace.of(price), List.of(new WeightedIssue(PRICE, 1, values)));
    }

    /** A supplier's: price up, payment days down, volume up, support as cheap as possible; 7,749 packages. */
    public static LinearAdditive supplyContract() {
        OutcomeSpace space = OutcomeSpace.of(
                DecimalIssue.price(PRICE, "16.00", "24.00", "0.20", "EUR"),
                DecimalIssue.of("payment days", "0", "90", "15"),
                DecimalIssue.of("volume", "1000", "5000", "500"),
                new CategoricalIssue("support", List.of("standard", "extended", "premium")));
        return new LinearAdditive(space, supplyWeights());
    }

    private static List<WeightedIssue> supplyWeights() {
        ValueFunction support = new ValueFunction.Table(Map.of("standard", 1.0, "extended", 0.6, "premium", 0.0));
        return List.of(
                new WeightedIssue(PRICE, 0.5, new ValueFunction.Linear(0, 1)),
                new WeightedIssue("payment days", 0.2, new ValueFunction.Linear(1, 0)),
                new WeightedIssue("volume", 0.2, new ValueFunction.Linear(0, 1)),
                new WeightedIssue("support", 0.1, support));
    }
}
