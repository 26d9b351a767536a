package dev.holdfast.testkit.crossings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.decision.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * However hostile the strategies, the guards and the people, our side is never on the wrong side of its walk-away point.
 * A million sessions at the desk; {@code -Dholdfast.crossings=} sets another number, {@code -Dholdfast.crossings.seed=} where
 * to begin. A failure names the seed of its session.
 */
class CrossingsTest {

    private static final long SESSIONS = Long.getLong("holdfast.crossings", 1_000_000);
    private static final long SEED = Long.getLong("holdfast.crossings.seed", 0);
    private static final int BATCH = 5_000;

    @Test
    void inAMillionHostileSessionsNothingIsOfferedOrAgreedBeyondTheWalkAwayPoint(TestReporter reporter)
            throws Exception {
        Tally tally = new Tally();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Tally>> batches = new ArrayList<>();
            for (long batch = SEED / BATCH; batch * BATCH < SEED + SESSIONS; batch++) {
                long number = batch;
                batches.add(threads.submit(() -> play(number)));
            }
            for (Future<Tally> batch : batches) {
                tally.add(batch.get());
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause().getMessage(), failed.getCause());
        } finally {
            threads.shutdownNow();
        }
        assertThat(tally.endings()).as(tally.toString()).containsOnlyKeys(Auditor.Ending.values());
        assertThat(tally.events().keySet())
                .as(tally.toString())
                .contains(
                        "PlanRaised", "WalkAwayPointTightened", "LooseningApproved", "FinalAnnounced", "OfferExpired");
        assertThat(tally.refusals().keySet())
                .as(tally.toString())
                .contains(
                        ReasonCode.BELOW_SETTLING_POINT,
                        ReasonCode.BEYOND_WALK_AWAY,
                        ReasonCode.FINAL_STANDS,
                        ReasonCode.FINAL_IS_BINDING,
                        ReasonCode.LOOSENING_NEEDS_APPROVAL,
                        ReasonCode.SETTLING_POINT_BEYOND_WALK_AWAY,
                        ReasonCode.STANDING_OFFER_BEYOND_WALK_AWAY,
                        ReasonCode.STALE_REVISION,
                        ReasonCode.NOT_READY,
                        ReasonCode.WALK_AWAY_POINT_MISSING,
                        ReasonCode.GUARD_FAILED);
        reporter.publishEntry("sessions", SESSIONS + ": " + tally);
    }

    /** A batch has mandates of its own; a session is the same in whatever run it is played. */
    private static Tally play(long batch) {
        HostileSessions sessions = new HostileSessions(batch);
        long from = Math.max(SEED, batch * BATCH);
        long to = Math.min(SEED + SESSIONS, (batch + 1) * BATCH);
        for (long seed = from; seed < to; seed++) {
            sessions.play(seed);
        }
        return sessions.tally();
    }
}
