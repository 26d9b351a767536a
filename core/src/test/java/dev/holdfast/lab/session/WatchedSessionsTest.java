package dev.holdfast.lab.session;

import static dev.holdfast.lab.session.Tables.offering;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.TimeLimitedCaller;
import dev.holdfast.spi.Strategy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WatchedSessionsTest {

    @Test
    void whoNeverAnswersIsNamedAndItsThreadEnds() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Strategy hanging = situation -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                ended.countDown();
            }
            return Tables.counter(0);
        };
        try (TimeLimitedCaller caller = new TimeLimitedCaller(PluginRegistry.of(List.of()), Duration.ofMillis(50))) {
            SessionResult result = new WatchedSessions(caller).play(Tables.of(5, 0.25, offering(4), hanging), 1);

            Ending.Fault fault = result.fault().orElseThrow();
            assertThat(fault.party()).isEqualTo(1);
            assertThat(fault.kind()).isEqualTo(FaultKind.HUNG);
            assertThat(result.utility(0)).isEqualTo(0.25);
            ended.await();
        }
    }

    @Test
    void whoAnswersIsNotDisturbed() {
        AlternatingOffers table = Tables.of(5, 0, offering(3), Tables.accepting(0));
        try (TimeLimitedCaller caller = new TimeLimitedCaller(PluginRegistry.of(List.of()), Duration.ofMinutes(1))) {
            assertThat(new WatchedSessions(caller).trace(table, 7)).isEqualTo(table.trace(7));
        }
    }
}
