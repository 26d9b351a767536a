package dev.holdfast.lab.session;

import dev.holdfast.lab.session.party.Limits;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much of a session has passed since its first turn: that parties need time to be made is not counted. Looks at the time
 * only where there is a limit to it.
 */
final class PlayClock {

    private final long limit;
    private final LongSupplier nanoTime;
    private long start;
    private double share;

    PlayClock(Limits limits, LongSupplier nanoTime) {
        this.limit = limits.time().map(Duration::toNanos).orElse(0L);
        this.nanoTime = nanoTime;
    }

    /** Begins to count. */
    void start() {
        if (limit > 0) {
            start = nanoTime.getAsLong();
        }
    }

    /** The larger of the share of the rounds and the share of the time. */
    double timeAt(double ofRounds) {
        if (limit == 0) {
            return ofRounds;
        }
        share = (double) (nanoTime.getAsLong() - start) / limit;
        return Math.min(1, Math.max(ofRounds, share));
    }

    /** Whether the time was over when it was last asked for. */
    boolean isOver() {
        return share >= 1;
    }
}
