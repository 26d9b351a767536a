package dev.holdfast.benchmark;

import dev.holdfast.engine.view.GuardedTurnSituation;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.Verdict;

/** A strategy behind a guard from a plugin, which sees every event and reviews every move, as in a live negotiation. */
final class Guarded implements Strategy {

    private static final Author US = new Author(Author.Role.STRATEGY, "us");

    private final Strategy strategy;
    private final Guard guard;
    private final Mandate mandate;

    Guarded(Strategy strategy, Guard guard, Mandate mandate) {
        this.strategy = strategy;
        this.guard = guard;
        this.mandate = mandate;
    }

    @Override
    public void observe(PublicEvent event) {
        strategy.observe(event);
        guard.observe(event);
    }

    @Override
    public Advice advise(Situation situation) {
        Advice advice = strategy.advise(situation);
        if (advice.move() instanceof Move.Pass || advice.move() instanceof Move.WalkAway) {
            return advice;
        }
        Verdict verdict = guard.review(new GuardedTurnSituation(situation, mandate), advice.move(), US);
        if (verdict instanceof Verdict.Firmer firmer) {
            return Advice.of(firmer.move(), firmer.message());
        }
        return verdict instanceof Verdict.Refuse refused ? Advice.of(new Move.Hold(), refused.message()) : advice;
    }
}
