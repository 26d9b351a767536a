package dev.holdfast.lab.certificate.trial;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.util.Optional;

/** Calls the standing offer of a strategy final, as a guard may, and lets the strategy go on. */
final class Announcing implements Strategy {

    private final Strategy strategy;
    private final int round;

    Announcing(Strategy strategy, int round) {
        this.strategy = strategy;
        this.round = round;
    }

    @Override
    public void observe(PublicEvent event) {
        strategy.observe(event);
    }

    @Override
    public Advice advise(Situation situation) {
        Advice advice = strategy.advise(situation);
        boolean due = situation.round() >= round && !situation.finalStands();
        return due && situation.offers().ours().isPresent()
                ? Advice.of(new Move.AnnounceFinal(Optional.empty(), ""), "")
                : advice;
    }
}
