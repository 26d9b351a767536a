package dev.holdfast.server.idempotency;

import dev.holdfast.server.config.traffic.IdempotencyConfig;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.request.KeptRequests;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When keys are free again. Whoever has an answer kept clears up after others, at most once a minute. */
final class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_AT_ONCE = 1000;

    private final KeptRequests requests;
    private final Duration retention;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.EPOCH);

    @Inject
    Expiry(KeptRequests requests, IdempotencyConfig config) {
        this.requests = requests;
        this.retention = config.retention();
    }

    Instant of(Instant attempt) {
        return attempt.plus(retention);
    }

    /** A moment that is further ahead than any pause was set by a clock that was wrong. */
    private static boolean isAhead(Instant now, Instant due) {
        return now.isBefore(due) && !due.isAfter(now.plus(PAUSE));
    }

    void clearUp(Instant now) {
        Instant due = next.get();
        if (isAhead(now, due) || !next.compareAndSet(due, now.plus(PAUSE))) {
            return;
        }
        try {
            if (requests.forgetExpired(now, MOST_AT_ONCE) == MOST_AT_ONCE) {
                next.set(now);
            }
        } catch (StoreUnavailable later) {
            LOG.warn("Expired requests could not be removed: {}", later.getMessage());
        }
    }
}
