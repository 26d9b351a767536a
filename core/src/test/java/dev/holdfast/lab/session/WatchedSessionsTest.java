package dev.holdfast.lab.session;

import static dev.holdfast.lab.session.Tables.offering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.spi.Strategy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class WatchedSessionsTest {

    private static final WatchedSessions IMPATIENT = new WatchedSessions(Duration.ofMillis(50));

    private static Ending.Fault faultOf(Strategy hanging) throws InterruptedException {
        SessionResult result = IMPATIENT.trace(Tables.of(5, 0.25, offering(4), hanging), 1);

        Ending.Fault fault = result.fault().orElseThrow();
        assertThat(fault.party()).isEqualTo(1);
        assertThat(fault.kind()).isEqualTo(FaultKind.HUNG);
        assertThat(result.utility(0)).isEqualTo(0.25);
        return fault;
    }

    @Test
    void whoNeverAnswersIsNamedAndItsThreadEnds() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);

        Ending.Fault fault = faultOf(situation -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                ended.countDown();
            }
            return Tables.counter(0);
        });

        assertThat(fault.message()).contains("given up after 50 ms");
        ended.await();
    }

    @Test
    void whoOverhearsTheInterruptionEndsWhenItAsksAnything() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);

        faultOf(situation -> {
            try {
                while (situation.search().best().exactOrNot() != null) {
                    LockSupport.parkNanos(1_000_000);
                }
                return Tables.counter(0);
            } finally {
                ended.countDown();
            }
        });

        ended.await();
    }

    @Test
    void ofWhomNothingCanStopItIsSaid() throws InterruptedException {
        AtomicBoolean released = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);

        Ending.Fault fault = faultOf(situation -> {
            while (!released.get()) {
                LockSupport.parkNanos(1_000_000);
            }
            ended.countDown();
            return Tables.counter(0);
        });

        assertThat(fault.message()).endsWith("still running although it was interrupted");
        released.set(true);
        ended.await();
    }

    @Test
    void threadsThatCannotBeEndedAreNamedAndNoMoreThanAFew() throws InterruptedException {
        AtomicBoolean released = new AtomicBoolean();
        WatchedSessions sessions = new WatchedSessions(Duration.ofMillis(50));
        Strategy deaf = situation -> {
            while (!released.get()) {
                LockSupport.parkNanos(1_000_000);
            }
            return Tables.counter(0);
        };

        for (int number = 0; number < WatchedSessions.MOST_SURVIVORS; number++) {
            sessions.trace(Tables.of(5, 0, deaf, offering(0)), 1);
        }

        assertThat(sessions.survivors())
                .hasSize(WatchedSessions.MOST_SURVIVORS)
                .allMatch(names -> names.contains(" and "));
        assertThatThrownBy(() -> sessions.trace(Tables.of(5, 0, offering(0), offering(0)), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("still running");
        released.set(true);
        while (!sessions.survivors().isEmpty()) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(sessions.trace(Tables.of(5, 0, offering(3), Tables.accepting(0)), 1)
                        .agreement())
                .isPresent();
    }

    /** Every move takes a part of the limit, and all together more than the limit, which the clock of the machine measures. */
    @Test
    void theLimitIsForAMove() throws InterruptedException {
        Strategy slow = situation -> {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            return Tables.counter(4);
        };

        SessionResult result = new WatchedSessions(Duration.ofSeconds(2)).trace(Tables.of(45, 0, slow, offering(0)), 1);

        assertThat(result.ending()).isInstanceOf(Ending.TimedOut.class);
    }

    @Test
    void whoAnswersIsNotDisturbed() throws InterruptedException {
        AlternatingOffers table = Tables.of(5, 0, offering(3), Tables.accepting(0));

        assertThat(new WatchedSessions(Duration.ofMinutes(1)).trace(table, 7)).isEqualTo(table.trace(7));
    }
}
