package dev.holdfast.plugin.field;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.List;
import java.util.function.Function;

/** Offers strategies like the best known agents of the competitions. */
public final class FieldAgentsPlugin implements Plugin {

    /** Made by the loader. */
    public FieldAgentsPlugin() {}

    @Override
    public String name() {
        return "field-agents";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(
                like("hardheaded", "Stays near its best until late, never below 0.585 (ANAC 2011).", HardHeaded::new),
                like("thefawkes", "Concedes as far as wavelets predict their offers (ANAC 2013).", Fawkes::new),
                like("atlas3", "Concedes to the value of a last phase of compromises (ANAC 2015).", Atlas::new),
                like(
                        "ponpoko",
                        "Draws from one of several bands of high utilities (ANAC 2017).",
                        brief -> new PonPoko()),
                like("agreeable-agent", "Concedes late, to packages they like (ANAC 2018).", Agreeable::new));
    }

    private static <T extends Bidding & Acceptance> StrategyFactory<NoSettings> like(
            String name, String summary, Function<Brief, T> parts) {
        return StrategyFactory.of(
                name + "-like", summary, NoSettings.class, (settings, brief) -> strategy(parts.apply(brief)));
    }

    private static <T extends Bidding & Acceptance> Strategy strategy(T parts) {
        return new BiddingStrategy(parts, parts, "As good for us as we hope for by now, and to their liking.");
    }
}
