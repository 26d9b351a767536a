package dev.holdfast.plugin.planladder;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;

/** Makes ladders. */
final class PlanLadderFactory implements StrategyFactory<PlanLadderSettings> {

    @Override
    public String name() {
        return "plan-ladder";
    }

    @Override
    public String summary() {
        return "Goes down the plan from the opening past the target to the settling point, slowly at first.";
    }

    @Override
    public Class<PlanLadderSettings> settingsType() {
        return PlanLadderSettings.class;
    }

    @Override
    public Strategy create(PlanLadderSettings settings, Brief brief) {
        return new PlanLadder(new Ladder(settings));
    }
}
