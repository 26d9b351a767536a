package dev.holdfast.plugin.concession;

import dev.holdfast.negotiation.mandate.Brief;

/**
 * Tells offers that are not meant to be taken: further below the lowest of our plan than the plan is high, or worth less
 * than half of it. The lowest is the settling point, or where the budget of concessions ends if that is higher.
 */
final class Lowball {

    private final double begins;

    Lowball(Brief brief, double ranges) {
        double lowest = brief.lowestPlanned();
        double range = brief.plan().opening().utility() - lowest;
        this.begins = Math.max(lowest - ranges * range, lowest / 2);
    }

    boolean is(double utility) {
        return utility < begins;
    }
}
