package dev.holdfast.server.timer;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.server.store.index.DueNegotiations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets time pass in the negotiations in which it brings something about. Used by one thread of each server: where another
 * server was first, nothing is left to happen.
 */
public final class Lapses {

    private static final Logger LOG = LoggerFactory.getLogger(Lapses.class);
    private static final int BATCH = 100;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

    private final DueNegotiations dueNegotiations;
    private final NegotiationDesk desk;
    private final Clock clock;

    /** Those that failed, and when to try again: they must not keep the others from their turn. */
    private final Map<String, Instant> failed = new HashMap<>();

    @Inject
    public Lapses(DueNegotiations dueNegotiations, NegotiationDesk desk, Clock clock) {
        this.dueNegotiations = dueNegotiations;
        this.desk = desk;
        this.clock = clock;
    }

    /** Takes the longest due negotiations; answers how many there were. */
    public int takeBatch() {
        Instant now = clock.instant();
        // one that is to wait for longer than any was put off by a clock that was wrong
        failed.values().removeIf(retry -> !retry.isAfter(now) || retry.isAfter(now.plus(PAUSE_AFTER_FAILURE)));
        List<String> due = dueNegotiations.take(now, BATCH + failed.size()).stream()
                .filter(id -> !failed.containsKey(id))
                .limit(BATCH)
                .toList();
        int troubles = 0;
        for (String id : due) {
            try {
                desk.act(new NegotiationId(UUID.fromString(id)), Tick::new);
            } catch (RuntimeException trouble) {
                failed.put(id, now.plus(PAUSE_AFTER_FAILURE));
                LOG.warn("Time could not pass in negotiation {}: {}", id, trouble.getMessage());
                troubles++;
            }
        }
        if (!due.isEmpty()) {
            LOG.info("Time has passed in {} negotiations; {} failed", due.size() - troubles, troubles);
        }
        return due.size();
    }

    /** Whether there may be more right now. */
    static boolean isFull(int taken) {
        return taken == BATCH;
    }
}
