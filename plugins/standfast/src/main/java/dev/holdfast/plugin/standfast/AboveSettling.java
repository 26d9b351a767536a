package dev.holdfast.plugin.standfast;

import dev.holdfast.negotiation.move.Move;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;

/**
 * Never takes an offer that is only just as good as the settling point, or as the end of the budget of concessions, not even
 * a final one; unless the plan is that point alone.
 */
final class AboveSettling implements Strategy {

    private static final Advice HOLD =
            Advice.of(new Move.Hold(), "Their offer is no better than the least we planned.");

    private final Strategy strategy;

    AboveSettling(Strategy strategy) {
        this.strategy = strategy;
    }

    @Override
    public Advice advise(Situation situation) {
        Advice advice = strategy.advise(situation);
        if (!(advice.move() instanceof Move.Accept)) {
            return advice;
        }
        Room room = Room.of(situation.brief());
        double theirs = situation.theirUtility().orElse(0);
        boolean isAbove = theirs > room.low() || (room.isEmpty() && theirs >= room.low());
        return isAbove ? advice : HOLD;
    }
}
