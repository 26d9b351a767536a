package dev.holdfast.plugin.hardheaded;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import java.util.function.Function;

/**
 * A factory of one of the baselines.
 *
 * @param <S> its settings
 */
record Making<S extends Record>(String name, String summary, Class<S> settingsType, Function<S, Strategy> strategies)
        implements StrategyFactory<S> {

    @Override
    public Strategy create(S settings, Brief brief) {
        return strategies.apply(settings);
    }
}
