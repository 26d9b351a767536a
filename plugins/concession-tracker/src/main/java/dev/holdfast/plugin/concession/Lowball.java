package dev.holdfast.plugin.concession;

import dev.holdfast.negotiation.mandate.Brief;

/**
 * Tells offers that are not meant to be taken: further below the settling point than our plan is high, or worth less than
 * half of it.
 */
final class Lowball {

    private final double begins;

    Lowball(Brief brief, double ranges) {
        double settling = brief.proposals().lowestUtility();
        double range = brief.plan().opening().utility() - settling;
        this.begins = Math.max(settling - ranges * range, settling / 2);
    }

    boolean is(double utility) {
        return utility < begins;
    }
}
