package dev.holdfast.lab.session;

import dev.holdfast.lab.session.party.Limits;
import java.util.function.LongSupplier;

/** The time of a party whose limits are not those of the table. */
final class OwnDeadline {

    private final Limits limits;
    private final PlayClock clock;

    OwnDeadline(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.clock = new PlayClock(limits, nanoTime);
    }

    /** Begins to count. */
    void start() {
        clock.start();
    }

    /** The share of the party's time that has passed in a round, counted from 0. */
    double timeAt(int round) {
        return clock.timeAt(limits.shareOf(round));
    }

    /** Whether the party's rounds or its time, when it was last asked for, are over. */
    boolean isOver(int round) {
        return clock.isOver()
                || (limits.rounds().isPresent() && round >= limits.rounds().getAsInt());
    }
}
