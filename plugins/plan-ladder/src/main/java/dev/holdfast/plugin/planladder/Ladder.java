package dev.holdfast.plugin.planladder;

import dev.holdfast.negotiation.mandate.Brief;

/** Which utility the plan asks for at which point of the negotiation. Never rises as time passes. */
final class Ladder {

    /** So that a third of three rungs is one rung, and a package exactly at a rung is good enough for it. */
    private static final double ROUNDING = 1e-9;

    private final PlanLadderSettings settings;

    Ladder(PlanLadderSettings settings) {
        this.settings = settings;
    }

    /** How much a package may exceed its rung; once the last rung has had its turn nothing, so that no deal is missed. */
    double tolerance(double progress) {
        return progress > settings.settleBy() || progress >= 1 ? 0 : settings.tolerance();
    }

    /** The rung at a share of the negotiation: never below the settling point, nor beyond the budget of concessions. */
    double utility(Brief brief, double progress) {
        return Math.max(brief.lowestPlanned(), onTheWay(brief, wayDone(progress)) - ROUNDING);
    }

    /** The share of the way down, in whole rungs. */
    private double wayDone(double progress) {
        double time = Math.min(1, progress / settings.settleBy());
        return Math.floor(Math.pow(time, settings.exponent()) * settings.rungs() + ROUNDING) / settings.rungs();
    }

    /** The first half of the way leads to the target, the second half to the last rung. */
    private double onTheWay(Brief brief, double way) {
        double opening = brief.plan().opening().utility();
        double target = brief.plan().target().utility();
        double last = Math.min(target, brief.lowestPlanned());
        return way <= 0.5 ? opening - (opening - target) * way * 2 : target - (target - last) * (way * 2 - 1);
    }
}
