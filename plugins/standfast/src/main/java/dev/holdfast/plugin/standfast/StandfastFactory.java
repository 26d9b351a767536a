package dev.holdfast.plugin.standfast;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.BiddingStrategy;

/** Makes the strategy. */
final class StandfastFactory implements StrategyFactory<StandfastSettings> {

    @Override
    public String name() {
        return "standfast";
    }

    @Override
    public String summary() {
        return "Stands at its best until the last turns, and concedes earlier only to who answers concessions.";
    }

    @Override
    public Class<StandfastSettings> settingsType() {
        return StandfastSettings.class;
    }

    @Override
    public Strategy create(StandfastSettings settings, Brief brief) {
        Standfast standfast = new Standfast(settings, brief);
        return new AboveSettling(
                new BiddingStrategy(standfast, standfast, "As good for us as we stand for, and most to their liking."));
    }
}
