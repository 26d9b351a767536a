package dev.holdfast.plugin.micro;

import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import java.util.List;

/** Offers the strategy {@code micro}. */
public final class MicroPlugin implements Plugin {

    /** Made by the loader. */
    public MicroPlugin() {}

    @Override
    public String name() {
        return "micro";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(new MicroFactory());
    }
}
