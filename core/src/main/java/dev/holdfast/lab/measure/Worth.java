package dev.holdfast.lab.measure;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import java.util.Arrays;

/** What outcomes are worth to one party, remembered in spaces that are not too large; shared by threads. */
final class Worth {

    private static final int LARGEST = 1 << 17;

    private final UtilityFunction preferences;

    /** Filled when first asked for. Two threads may both compute a number: they are equal. */
    private final double[] known;

    Worth(UtilityFunction preferences) {
        this.preferences = preferences;
        boolean small = preferences.space().size().bitLength() < Integer.SIZE
                && preferences.space().size().intValueExact() <= LARGEST;
        this.known = new double[small ? preferences.space().size().intValueExact() : 0];
        Arrays.fill(known, Double.NaN);
    }

    double of(Outcome outcome) {
        int ordinal = outcome.ordinal();
        if (ordinal < 0 || ordinal >= known.length) {
            return preferences.utility(outcome);
        }
        if (Double.isNaN(known[ordinal])) {
            known[ordinal] = preferences.utility(outcome);
        }
        return known[ordinal];
    }
}
