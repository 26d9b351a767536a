package dev.holdfast.server.reference;

import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.util.Locale;

/**
 * What strategies of NegMAS do where no outcome reaches their reservation value, which our briefs do not allow: they offer
 * their best and accept nothing. Tough does not look at the reservation value, and MiCRO has nothing to offer.
 */
final class Hopeless implements Strategy {

    private final String peer;
    private final Strategy strategy;

    Hopeless(String peer, Strategy strategy) {
        this.peer = peer.toLowerCase(Locale.ROOT);
        this.strategy = strategy;
    }

    @Override
    public Advice advise(Situation situation) {
        if (peer.contains("tough")) {
            return strategy.advise(situation);
        }
        return peer.contains("micro")
                ? Advice.of(new Move.WalkAway(WalkAwayReason.OUR_DECISION, ""), "Nothing is worth it.")
                : Advice.of(new Move.Counter(situation.search().best().exactOrNot()), "Nothing is worth it.");
    }
}
