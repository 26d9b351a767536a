package dev.holdfast.server.http.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.TestServer;
import dev.holdfast.server.http.gate.GateCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.junit.jupiter.api.Test;

/** A request whose turn comes when its patience ends: one of the two happens, and only one. */
class TurnsOnceTest {

    /** A clock whose hour comes when a test says so, even for what was called off: it may have been on its way. */
    private static final class Clock extends AbstractLifeCycle implements Scheduler {

        private final List<Runnable> due = new ArrayList<>();

        @Override
        public Task schedule(Runnable work, long delay, TimeUnit unit) {
            due.add(work);
            return () -> false;
        }

        private void strike() {
            due.forEach(Runnable::run);
        }
    }

    private final Turns turns = new Turns(1, TestServer.unlimited(), new GateCounts());
    private final Clock clock = new Clock();
    private final List<String> done = new ArrayList<>();

    private void take(String who, Runnable meanwhile) {
        Runnable work = () -> {
            done.add(who + " served");
            meanwhile.run();
        };
        turns.take(who, Runnable::run, clock, work, () -> done.add(who + " refused"));
    }

    @Test
    void whoWasServedIsNotRefusedAfterwards() {
        take("first", () -> take("second", () -> {}));
        clock.strike();

        assertThat(done).containsExactly("first served", "second served");
        assertThat(turns.atWork()).isZero();
    }

    @Test
    void whoWasRefusedIsNotServedAfterwards() {
        take("first", () -> {
            take("second", () -> {});
            clock.strike();
            clock.strike();
        });

        assertThat(done).containsExactly("first served", "second refused");
        assertThat(turns.atWork()).isZero();
    }
}
