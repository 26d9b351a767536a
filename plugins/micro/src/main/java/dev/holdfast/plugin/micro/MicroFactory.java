package dev.holdfast.plugin.micro;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.BiddingStrategy;

/** Makes the strategy. */
final class MicroFactory implements StrategyFactory<MicroSettings> {

    @Override
    public String name() {
        return "micro";
    }

    @Override
    public String summary() {
        return "Concedes to the next best package for each new package of theirs (MiCRO).";
    }

    @Override
    public Class<MicroSettings> settingsType() {
        return MicroSettings.class;
    }

    @Override
    public Strategy create(MicroSettings settings, Brief brief) {
        Micro micro = new Micro(settings);
        return new BiddingStrategy(micro, micro, "One new package for each new one of theirs.");
    }
}
