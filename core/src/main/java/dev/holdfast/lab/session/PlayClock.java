package dev.holdfast.lab.session;

import dev.holdfast.lab.session.party.Limits;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How much of a session has passed. Looks at the time only where there is a limit to it. */
final class PlayClock {

    private final long limit;
    private final LongSupplier nanoTime;
    private final long start;
    private double share;

    PlayClock(Limits limits, LongSupplier nanoTime) {
        this.limit = limits.time().map(Duration::toNanos).orElse(0L);
        this.nanoTime = nanoTime;
        this.start = limit > 0 ? nanoTime.getAsLong() : 0;
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
