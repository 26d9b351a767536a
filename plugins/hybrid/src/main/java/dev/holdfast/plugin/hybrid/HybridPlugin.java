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
        return List.of(new Making());
    }

    private static final class Making implements StrategyFactory<HybridSettings> {

        @Override
        public String name() {
            return "hybrid";
        }

        @Override
        public String summary() {
            return "Answers what they give, and with time more and more follows a curve.";
        }

        @Override
        public Class<HybridSettings> settingsType() {
            return HybridSettings.class;
        }

        @Override
        public Strategy create(HybridSettings settings, Brief brief) {
            Ending ending = Ending.of(settings.last(), brief.space());
            Hybrid hybrid = new Hybrid(settings, ending, settings.model().model(brief.space()));
            return new BiddingStrategy(hybrid, Acceptance.next(), RATIONALE);
        }
    }
}
