package dev.holdfast.plugin.composed;

import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import java.util.List;

/** Offers the strategy that is made of parts. */
public final class ComposedPlugin implements Plugin {

    /** Made by the loader. */
    public ComposedPlugin() {}

    @Override
    public String name() {
        return "composed";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(new ComposedFactory());
    }
}
