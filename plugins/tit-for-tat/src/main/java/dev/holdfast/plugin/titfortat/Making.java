package dev.holdfast.plugin.titfortat;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import java.util.function.BiFunction;

/**
 * A factory of one of the kinds.
 *
 * @param <S> its settings
 */
record Making<S extends Record>(
        String name, String summary, Class<S> settingsType, BiFunction<S, Brief, Strategy> strategies)
        implements StrategyFactory<S> {

    @Override
    public Strategy create(S settings, Brief brief) {
        return strategies.apply(settings, brief);
    }
}
