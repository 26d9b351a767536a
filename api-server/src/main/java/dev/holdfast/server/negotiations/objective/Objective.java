package dev.holdfast.server.negotiations.objective;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Rung;
import java.util.Map;

/**
 * What our side wants above all. It moves the target and the pace. The settling point stays where the owner has put it, and
 * with it its distance to the walk-away point, which nothing here knows.
 */
public enum Objective {
    /** A better deal, rather none than a cheap one: the target half-way up to the opening, and slow at first. */
    MARGIN(0.5, 4),
    /** As the plan says. */
    BALANCE(0, 2),
    /** A deal rather than the best one: the target half-way down to the settling point, and at an even pace. */
    CONVERSION(-0.5, 1);

    /** The setting of the usual strategy that says how slow its descent begins. */
    private static final String SHAPE = "exponent";

    private final double share;
    private final double exponent;

    Objective(double share, double exponent) {
        this.share = share;
        this.exponent = exponent;
    }

    /** The brief with its target moved; a package that was named for the target is then one of its utility. */
    public Brief applied(Brief brief) {
        Plan plan = brief.plan();
        double target = plan.target().utility();
        double highest = Math.min(plan.opening().utility(), brief.highestUtility());
        double lowest = brief.proposals().lowestUtility();
        double room = share > 0 ? highest - target : target - lowest;
        if (share == 0 || room <= 0) {
            return brief;
        }
        return brief.withPlan(new Plan(plan.opening(), Rung.at(target + share * room), plan.settlingPoint()));
    }

    /** The settings of the usual strategy, where it has them. */
    public Map<String, Object> pace() {
        return Map.of(SHAPE, exponent);
    }
}
