package dev.holdfast.server.timer;

import dev.holdfast.server.config.RetentionConfig;
import dev.holdfast.server.store.removal.Removals;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes negotiations that were closed long ago, if that is wanted. Servers on one database take turns, and what one has
 * removed no other finds. Used by one thread.
 */
public final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Removals removals;
    private final Duration kept;
    private final Clock clock;
    private Instant next = Instant.MIN;

    @Inject
    public Retention(Removals removals, RetentionConfig config, Clock clock) {
        this.removals = removals;
        this.kept = Duration.ofDays(config.closedDays());
        this.clock = clock;
    }

    /** Removes a few, and comes back at once while there are more; answers how many. */
    public int removeSome() {
        Instant now = clock.instant();
        if (kept.isZero() || isPause(now)) {
            return 0;
        }
        int removed = removals.closedBefore(now.minus(kept), BATCH);
        if (removed < BATCH) {
            next = now.plus(PAUSE);
        }
        if (removed > 0) {
            LOG.info("{} negotiations were removed that were closed more than {} days ago", removed, kept.toDays());
        }
        return removed;
    }

    /** A pause that is longer than any was begun by a clock that was wrong. */
    private boolean isPause(Instant now) {
        return now.isBefore(next) && !next.isAfter(now.plus(PAUSE));
    }
}
