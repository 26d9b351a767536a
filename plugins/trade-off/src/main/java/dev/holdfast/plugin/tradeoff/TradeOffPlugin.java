package dev.holdfast.plugin.tradeoff;

import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import java.util.List;

/** Offers the strategy that trades off issues. */
public final class TradeOffPlugin implements Plugin {

    /** Made by the loader. */
    public TradeOffPlugin() {}

    @Override
    public String name() {
        return "trade-off";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(new TradeOffFactory());
    }
}
