package dev.holdfast.plugin.concession;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;

/** Makes the strategy. */
final class GiveAndTakeFactory implements StrategyFactory<GiveAndTakeSettings> {

    @Override
    public String name() {
        return ConcessionTrackerPlugin.NAME;
    }

    @Override
    public String summary() {
        return "Holds or trades after an unanswered concession, and never moves for a lowball; name it before others.";
    }

    @Override
    public Class<GiveAndTakeSettings> settingsType() {
        return GiveAndTakeSettings.class;
    }

    @Override
    public Strategy create(GiveAndTakeSettings settings, Brief brief) {
        return new GiveAndTake(settings, brief);
    }

    @Override
    public boolean playsAlone() {
        return false;
    }
}
