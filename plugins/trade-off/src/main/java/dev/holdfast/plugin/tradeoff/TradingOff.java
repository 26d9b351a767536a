package dev.holdfast.plugin.tradeoff;

import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Benchmark;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.List;
import java.util.Optional;

/** Offers one of several equivalent packages and names the others. What takes nothing back from our side is a trade. */
final class TradingOff implements Strategy {

    private static final String RATIONALE =
            "As good for us as we ask for by now, and closest to what they seem to want.";
    private static final double LATE = 0.98;

    private final Equivalents equivalents;
    private final Strategy one;

    TradingOff(Equivalents equivalents) {
        this.equivalents = equivalents;
        this.one = new BiddingStrategy(equivalents, Acceptance.combined(LATE, Benchmark.BEST_IN_WINDOW), RATIONALE);
    }

    @Override
    public Advice advise(Situation situation) {
        Advice advice = one.advise(situation);
        if (!(advice.move() instanceof Move.Counter counter)) {
            return advice;
        }
        Outcome chosen = counter.outcome();
        Move move = isTrade(situation, chosen) ? new Move.Trade(chosen) : counter;
        return new Advice(move, RATIONALE, List.of(), equivalents.besides(situation, chosen));
    }

    private static boolean isTrade(Situation situation, Outcome chosen) {
        Optional<Outcome> standing = situation.offers().ours().map(Offer::outcome);
        return standing.isPresent()
                && !standing.get().equals(chosen)
                && situation.utility(chosen) >= situation.utility(standing.get());
    }
}
