package dev.holdfast.plugin.standfast;

import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import java.util.List;

/** Offers the strategy {@code standfast}. */
public final class StandfastPlugin implements Plugin {

    /** Made by the loader. */
    public StandfastPlugin() {}

    @Override
    public String name() {
        return "standfast";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(new StandfastFactory());
    }
}
