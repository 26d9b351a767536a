package dev.holdfast.plugin.titfortat;

import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.List;

/** Offers the strategies that answer concessions with concessions. */
public final class TitForTatPlugin implements Plugin {

    private static final String RATIONALE = "We give as they have given.";

    /** Made by the loader. */
    public TitForTatPlugin() {}

    @Override
    public String name() {
        return "tit-for-tat";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(
                new Making<>(
                        "naive-tit-for-tat",
                        "Asks for as much less than all as their latest offer is worth to us.",
                        NaiveSettings.class,
                        TitForTatPlugin::naive),
                new Making<>(
                        "relative-tit-for-tat",
                        "Takes off its demand the share that they have taken off theirs.",
                        ImitationSettings.class,
                        settings -> imitating(
                                settings.delay(),
                                1,
                                (situation, ours, before, after) -> Reply.relative(ours, before, after))),
                new Making<>(
                        "absolute-tit-for-tat",
                        "Takes off its demand what they have taken off theirs.",
                        AbsoluteSettings.class,
                        TitForTatPlugin::absolute),
                new Making<>(
                        "averaged-tit-for-tat",
                        "Takes off its demand the share that they have taken off theirs over several offers.",
                        AveragedSettings.class,
                        settings -> imitating(
                                0,
                                settings.window(),
                                (situation, ours, before, after) -> Reply.relative(ours, before, after))));
    }

    private static Strategy naive(NaiveSettings settings) {
        Naive naive = new Naive(settings);
        return new BiddingStrategy(naive, naive, RATIONALE);
    }

    private static Strategy absolute(AbsoluteSettings settings) {
        return imitating(
                settings.delay(),
                1,
                (situation, ours, before, after) -> Reply.absolute(ours, before, after)
                        + settings.noise() * (2 * situation.random().nextDouble() - 1));
    }

    private static Strategy imitating(int newest, int window, Reply reply) {
        return new BiddingStrategy(new Imitation(newest, window, reply), Acceptance.next(), RATIONALE);
    }
}
