package dev.holdfast.plugin.titfortat;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Benchmark;
import dev.holdfast.spi.bidding.BiddingStrategy;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import java.util.List;

/** Offers the strategies that answer concessions with concessions. */
public final class TitForTatPlugin implements Plugin {

    private static final String RATIONALE = "We give as they have given.";
    private static final double LATE = 0.98;

    /** Made by the loader. */
    public TitForTatPlugin() {}

    @Override
    public String name() {
        return "tit-for-tat";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(
                StrategyFactory.of(
                        "naive-tit-for-tat",
                        "Asks for as much less than all as their latest offer is worth to us.",
                        NaiveSettings.class,
                        (settings, brief) -> naive(settings)),
                StrategyFactory.of(
                        "relative-tit-for-tat",
                        "Takes off its demand the share that they have taken off theirs.",
                        ImitationSettings.class,
                        (settings, brief) -> imitating(
                                settings.delay(),
                                1,
                                (situation, ours, before, after) -> Reply.relative(ours, before, after))),
                StrategyFactory.of(
                        "absolute-tit-for-tat",
                        "Takes off its demand what they have taken off theirs.",
                        AbsoluteSettings.class,
                        (settings, brief) -> absolute(settings)),
                StrategyFactory.of(
                        "averaged-tit-for-tat",
                        "Takes off its demand the share that they have taken off theirs over several offers.",
                        AveragedSettings.class,
                        (settings, brief) -> imitating(
                                0,
                                settings.window(),
                                (situation, ours, before, after) -> Reply.relative(ours, before, after))),
                StrategyFactory.of(
                        "nice-tit-for-tat",
                        "Comes as far towards a fair point as they have come, with packages that please them.",
                        NiceSettings.class,
                        TitForTatPlugin::nice));
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

    private static Strategy nice(NiceSettings settings, Brief brief) {
        OpponentModel model = settings.model()
                .model(brief.space())
                .orElseThrow(() -> new IllegalArgumentException(
                        "nice-tit-for-tat needs a model of the other side: choose another one than NONE"));
        return new BiddingStrategy(
                new Nice(settings, model, brief.space()),
                Acceptance.combined(LATE, Benchmark.BEST_IN_WINDOW),
                RATIONALE);
    }

    private static Strategy imitating(int newest, int window, Reply reply) {
        return new BiddingStrategy(new Imitation(newest, window, reply), Acceptance.next(), RATIONALE);
    }
}
