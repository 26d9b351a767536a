package dev.holdfast.preference.raw;

/**
 * How much a deal loses by being late: its utility is multiplied by {@code factor^t}, t being relative time from 0 to 1.
 *
 * <p>Source: Baarslag, Hindriks, Jonker, Kraus and Lin, The First Automated Negotiating Agents Competition (2012).
 *
 * @param factor what is left at the end, above 0 and at most 1; 1 means no discount
 */
public record Discount(double factor) {

    /** Time costs nothing. */
    public static final Discount NONE = new Discount(1);

    /** Checks the factor. */
    public Discount {
        if (!(factor > 0 && factor <= 1)) {
            throw new IllegalArgumentException("a discount factor must be above 0 and at most 1, but is " + factor);
        }
    }

    /** Whether time costs nothing. */
    public boolean isNone() {
        return factor == 1;
    }

    /** What a utility is worth at a relative time from 0 to 1. */
    public double at(double time, double utility) {
        return isNone() ? utility : utility * Math.pow(factor, Math.max(0, Math.min(1, time)));
    }
}
