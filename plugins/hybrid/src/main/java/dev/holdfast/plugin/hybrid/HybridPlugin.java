package dev.holdfast.plugin.hybrid;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.List;

/** Offers the strategy that follows both the time and their behaviour. */
public final class HybridPlugin implements Plugin {

    private static final String RATIONALE = "As good for us as the time and what they have given allow.";

    /** Made by the loader. */
    public HybridPlugin() {}

    @Override
    public String name() {
        return "hybrid";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(StrategyFactory.of(
                "hybrid",
                "Answers what they give, and with time more and more follows a curve.",
                HybridSettings.class,
                HybridPlugin::hybrid));
    }

    private static Strategy hybrid(HybridSettings settings, Brief brief) {
        Ending ending = Ending.of(settings.last(), brief.space());
        Hybrid hybrid = new Hybrid(settings, ending, settings.model().model(brief.space()));
        return new BiddingStrategy(hybrid, Acceptance.next(), RATIONALE);
    }
}
