package dev.holdfast.spi.bidding;

import dev.holdfast.spi.Situation;
import java.util.OptionalInt;

/** Counts the turns that our side still has. */
public final class TurnsLeft {

    private static final int MANY = 1_000_000;

    private TurnsLeft() {}

    /** This one included: counted where there are rounds, estimated from the pace so far where there are not. */
    public static int in(Situation situation) {
        OptionalInt rounds = situation.brief().deadline().rounds();
        if (rounds.isPresent()) {
            return Math.max(1, rounds.getAsInt() - situation.round());
        }
        double progress = situation.progress();
        if (progress <= 0) {
            return MANY;
        }
        return (int) Math.max(1, Math.min(MANY, (1 - progress) / progress * (situation.round() + 1)));
    }
}
