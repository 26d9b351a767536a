package dev.holdfast.plugin.timedependent;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.function.BiFunction;

/**
 * A factory of one of the curves.
 *
 * @param <S> its settings
 */
record Making<S extends Record>(String name, String summary, Class<S> settingsType, BiFunction<S, Brief, Band> bands)
        implements StrategyFactory<S> {

    private static final String RATIONALE = "As good for us as we ask for at this time, and no better.";

    @Override
    public Strategy create(S settings, Brief brief) {
        Band band = bands.apply(settings, brief);
        return new BiddingStrategy(band, band, RATIONALE);
    }
}
