package dev.holdfast.plugin.tutorial;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;

/** Makes the strategy {@code step-for-step}. */
final class StepForStepFactory implements StrategyFactory<StepForStepSettings> {

    @Override
    public String name() {
        return "step-for-step";
    }

    @Override
    public String summary() {
        return "Takes a step towards the settling point for every step they take, and none otherwise.";
    }

    @Override
    public Class<StepForStepSettings> settingsType() {
        return StepForStepSettings.class;
    }

    @Override
    public Strategy create(StepForStepSettings settings, Brief brief) {
        return new StepForStep(settings.share(), brief);
    }
}
