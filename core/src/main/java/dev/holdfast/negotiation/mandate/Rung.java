package dev.holdfast.negotiation.mandate;

import dev.holdfast.outcome.Outcome;
import java.util.Optional;

/**
 * A step of the plan: a utility, and the exact package when the owner has named one.
 *
 * @param utility the utility of the step for our side, from 0 to 1
 * @param outcome the package that the owner named for it
 */
public record Rung(double utility, Optional<Outcome> outcome) {

    /** Checks the utility. */
    public Rung {
        if (!(utility >= 0 && utility <= 1)) {
            throw new IllegalArgumentException("the utility of a rung must be from 0 to 1");
        }
    }

    /** A step at a utility. */
    public static Rung at(double utility) {
        return new Rung(utility, Optional.empty());
    }
}
