package dev.holdfast.spi;

import dev.holdfast.negotiation.mandate.Brief;
import java.util.function.BiFunction;

/**
 * A factory that says of itself what it was given; see {@link StrategyFactory#of}.
 *
 * @param <S> the record of settings
 */
record DeclaredStrategy<S extends Record>(
        String name, String summary, Class<S> settingsType, BiFunction<S, Brief, Strategy> strategies)
        implements StrategyFactory<S> {

    @Override
    public Strategy create(S settings, Brief brief) {
        return strategies.apply(settings, brief);
    }
}
