package dev.holdfast.plugin.field;

import dev.holdfast.spi.Situation;
import java.util.OptionalInt;

/** How many turns our side still has. */
final class Remaining {

    private static final int MANY = 1_000_000;

    private Remaining() {}

    /** Our turns, this one included: counted where there are rounds, estimated from the pace so far where there are not. */
    static int turns(Situation situation) {
        OptionalInt rounds = situation.brief().deadline().rounds();
        if (rounds.isPresent()) {
            return Math.max(1, rounds.getAsInt() - situation.round());
        }
        double progress = situation.progress();
        if (progress <= 0) {
            return MANY;
        }
        double left = (1 - progress) / progress * (situation.round() + 1);
        return (int) Math.max(1, Math.min(MANY, left));
    }
}
