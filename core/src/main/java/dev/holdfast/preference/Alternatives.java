package dev.holdfast.preference;

import java.util.List;

/**
 * What a side does if there is no deal: its best alternative to a negotiated agreement (BATNA), as a set of
 * possibilities whose probabilities sum to 1. Secret, because the walk-away point follows from it.
 *
 * <p>Source: Fisher and Ury, Getting to Yes (1981); the expectation as in Raiffa, The Art and Science of Negotiation
 * (1982), chapter 4.
 *
 * @param possibilities the alternatives; at least one
 */
public record Alternatives(List<Alternative> possibilities) {

    private static final double TOLERANCE = 1e-6;

    /** Checks that the probabilities sum to 1 (to within one millionth). */
    public Alternatives {
        possibilities = List.copyOf(possibilities);
        double sum =
                possibilities.stream().mapToDouble(Alternative::probability).sum();
        if (Math.abs(sum - 1) > TOLERANCE) {
            // without the sum: nothing that is said of alternatives contains what they are
            throw new IllegalArgumentException("the probabilities of the alternatives must sum to 1");
        }
    }

    /** The utility to expect without a deal, {@code Σ pᵢ · uᵢ}, rounded as {@link LinearAdditive} rounds. */
    public double expectedUtility() {
        long units = possibilities.stream()
                .mapToLong(each -> LinearAdditive.units(each.probability() * each.utility()))
                .sum();
        return Math.min(1, UnitScale.DECIMALS.utility(units));
    }

    /** The walk-away point that follows: a deal must be at least as good as what is expected without one. */
    public WalkAwayPoint walkAwayPoint() {
        return WalkAwayPoint.atUtility(expectedUtility());
    }

    @Override
    public String toString() {
        return "Alternatives[secret]";
    }
}
