package dev.holdfast.lab;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import java.util.List;
import java.util.function.Function;

/**
 * A plugin with one strategy, which has its name.
 *
 * @param name the name of both
 * @param making makes the strategy
 */
public record OneStrategy(String name, Function<Brief, Strategy> making)
        implements Plugin, StrategyFactory<NoSettings> {

    @Override
    public String summary() {
        return "Made for a test.";
    }

    @Override
    public Class<NoSettings> settingsType() {
        return NoSettings.class;
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(this);
    }

    @Override
    public Strategy create(NoSettings settings, Brief brief) {
        return making.apply(brief);
    }
}
