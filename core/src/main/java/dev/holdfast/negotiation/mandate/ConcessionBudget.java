package dev.holdfast.negotiation.mandate;

/**
 * How much our side is willing to give away on the way down.
 *
 * @param utility the most utility that all our concessions together may cost, from 0 to 1
 */
public record ConcessionBudget(double utility) {

    /** No bound other than the settling point. */
    public static final ConcessionBudget UNLIMITED = new ConcessionBudget(1);

    /** Checks the amount. */
    public ConcessionBudget {
        if (!(utility >= 0 && utility <= 1)) {
            throw new IllegalArgumentException("a budget of concessions must be from 0 to 1");
        }
    }
}
