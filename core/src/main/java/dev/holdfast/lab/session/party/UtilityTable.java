package dev.holdfast.lab.session.party;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import java.util.Arrays;

/** The utilities of one party, remembered by outcome in spaces that are not too large; shared by threads. */
public final class UtilityTable {

    private final UtilityFunction preferences;

    /** Filled when first asked for. Two threads may both compute a number: they are equal. */
    private final double[] known;

    /**
     * Remembers nothing yet.
     *
     * @param largest the number of outcomes up to which a space is remembered
     */
    public UtilityTable(UtilityFunction preferences, int largest) {
        this.preferences = preferences;
        boolean small = preferences.space().size().bitLength() < Integer.SIZE
                && preferences.space().size().intValueExact() <= largest;
        this.known = new double[small ? preferences.space().size().intValueExact() : 0];
        Arrays.fill(known, Double.NaN);
    }

    /** The utility of an outcome of the space. */
    public double of(Outcome outcome) {
        outcome.requireIn(preferences.space());
        int ordinal = outcome.ordinal();
        if (ordinal < 0 || ordinal >= known.length) {
            return preferences.utility(outcome);
        }
        double utility = known[ordinal];
        return Double.isNaN(utility) ? compute(outcome, ordinal) : utility;
    }

    private double compute(Outcome outcome, int ordinal) {
        double utility = preferences.utility(outcome);
        known[ordinal] = utility;
        return utility;
    }
}
