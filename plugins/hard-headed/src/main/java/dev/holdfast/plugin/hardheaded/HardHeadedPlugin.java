package dev.holdfast.plugin.hardheaded;

import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.List;

/** Offers the baselines. */
public final class HardHeadedPlugin implements Plugin {

    private static final String OPENING = "We stand at our opening.";

    /** Made by the loader. */
    public HardHeadedPlugin() {}

    @Override
    public String name() {
        return "hard-headed";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(
                StrategyFactory.of(
                        "tough",
                        "Offers its opening and takes nothing less.",
                        NoSettings.class,
                        (settings, brief) -> tough()),
                StrategyFactory.of(
                        "hardliner",
                        "Offers its opening, and at the last moment takes anything within its plan.",
                        HardlinerSettings.class,
                        (settings, brief) -> hardliner(settings)),
                StrategyFactory.of(
                        "random-walker",
                        "Offers anything within its plan and takes what is as good as that.",
                        NoSettings.class,
                        (settings, brief) -> randomWalker()));
    }

    private static Strategy tough() {
        Opening opening = new Opening();
        return new BiddingStrategy(opening, opening, OPENING);
    }

    private static Strategy hardliner(HardlinerSettings settings) {
        Opening opening = new Opening();
        return new BiddingStrategy(opening, new LastMoment(opening, settings.lastMoment()), OPENING);
    }

    private static Strategy randomWalker() {
        return new BiddingStrategy(new RandomWalk(), Acceptance.next(), "Drawn from what the plan allows.");
    }
}
