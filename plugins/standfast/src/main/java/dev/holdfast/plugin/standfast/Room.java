package dev.holdfast.plugin.standfast;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.spi.bidding.Scale;

/**
 * The range of utilities in which our side negotiates. Unlike a {@link Scale} it begins at the settling point also where even
 * the worst package is better than that: such a package is better than no deal.
 *
 * @param low the settling point, or where the budget of concessions ends if that is more
 * @param high the opening
 */
record Room(double low, double high) {

    static Room of(Brief brief) {
        double high = Scale.of(brief).high();
        double settling = brief.plan().settlingPoint().utility().orElse(0);
        ConcessionBudget budget = brief.budget();
        double low = budget.equals(ConcessionBudget.UNLIMITED) ? settling : Math.max(settling, high - budget.utility());
        return new Room(Math.min(high, low), high);
    }

    /** The utility at a share of the range. */
    double at(double share) {
        return low + share * (high - low);
    }

    /** Whether there is nothing between the settling point and the opening. */
    boolean isEmpty() {
        return high <= low;
    }
}
