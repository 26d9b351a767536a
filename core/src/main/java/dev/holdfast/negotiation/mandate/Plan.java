package dev.holdfast.negotiation.mandate;

/**
 * The way our side intends to go: from the opening past the target down to the settling point, and never further.
 *
 * @param opening where our side starts
 * @param target what our side aims for, not above the opening
 * @param settlingPoint the lowest that our side proposes, not above the target
 */
public record Plan(Rung opening, Rung target, SettlingPoint settlingPoint) {

    /** Checks the order of the rungs. */
    public Plan {
        if (opening.utility() < target.utility()) {
            throw new IllegalArgumentException("the opening must be at least as good for our side as the target");
        }
        if (settlingPoint.utility().isPresent() && settlingPoint.utility().getAsDouble() > target.utility()) {
            throw new IllegalArgumentException(
                    "the target must be at least as good for our side as the settling point");
        }
    }

    /** The same plan with another settling point. */
    public Plan withSettlingPoint(SettlingPoint other) {
        return new Plan(opening, target, other);
    }
}
