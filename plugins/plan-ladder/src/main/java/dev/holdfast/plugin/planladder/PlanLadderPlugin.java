package dev.holdfast.plugin.planladder;

import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import java.util.List;

/** Offers the strategy {@code plan-ladder}. */
public final class PlanLadderPlugin implements Plugin {

    /** Made by the loader. */
    public PlanLadderPlugin() {}

    @Override
    public String name() {
        return "plan-ladder";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(new PlanLadderFactory());
    }
}
