package dev.holdfast.lab.certificate.trial;

import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.util.Optional;

/** Opponents that mean no good. They know the preferences of the strategy that they sit opposite. */
enum Hostile implements StrategyMaker {
    /** Rejects everything and never offers anything. */
    SILENT,
    /** Offers anything, without rhyme or reason. */
    ERRATIC,
    /** Offers next to nothing. */
    LOWBALL,
    /** The same, for many rounds. */
    ENDLESS,
    /** Says at once that its offer is the last. */
    ULTIMATE,
    /** Offers the same again and again. */
    REPEATING,
    /** Takes back with one offer what it gave with the one before. */
    WAVERING,
    /** Leaves after a few rounds. */
    LEAVING,
    /** Gives way evenly, as anybody might. */
    ORDINARY;

    @Override
    public Strategy create(Brief brief) {
        return situation -> Advice.of(move(situation), "");
    }

    private Move move(Situation situation) {
        return switch (this) {
            case SILENT -> new Move.Hold();
            case ERRATIC -> offer(situation, situation.random().nextDouble());
            case LOWBALL, ENDLESS -> offer(situation, 0);
            case ULTIMATE ->
                new Move.AnnounceFinal(
                        situation.finalStands()
                                ? Optional.empty()
                                : Optional.of(situation.search().nearest(0.4).exactOrNot()),
                        "");
            case REPEATING -> offer(situation, 0.5);
            case WAVERING -> offer(situation, situation.round() % 2 == 0 ? 0.8 : 0.1);
            case LEAVING ->
                situation.round() < 3 ? offer(situation, 0.2) : new Move.WalkAway(WalkAwayReason.OUR_DECISION, "");
            case ORDINARY -> offer(situation, 0.9 * situation.progress());
        };
    }

    private static Move offer(Situation situation, double utility) {
        return new Move.Counter(situation.search().nearest(utility).exactOrNot());
    }
}
