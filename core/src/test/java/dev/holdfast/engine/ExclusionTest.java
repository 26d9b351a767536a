package dev.holdfast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.charter.NegotiationId;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ExclusionTest {

    private static final int OTHERS = 20_000;
    private static final int TIMES = 2_000;

    private final Exclusion exclusion = new Exclusion();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void workThatHangsAtOneNegotiationHoldsUpNoOther() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<Boolean> stuck = threads.submit(() -> exclusion.alone(id(-1), () -> {
            inside.countDown();
            return waitFor(end);
        }));
        inside.await();

        for (int other = 0; other < OTHERS; other++) {
            assertThat(exclusion.alone(id(other), () -> true)).isTrue();
        }

        assertThat(stuck).isNotDone();
        end.countDown();
        assertThat(stuck.get()).isTrue();
        assertThat(exclusion.size()).isZero();
    }

    @Test
    void atOneNegotiationTheyTakeTurns() throws Exception {
        int[] count = {0};
        Future<?> one = threads.submit(() -> countUp(count));
        Future<?> other = threads.submit(() -> countUp(count));
        one.get();
        other.get();

        assertThat(count[0]).isEqualTo(2 * TIMES);
        assertThat(exclusion.size()).isZero();
    }

    @Test
    void whoeverIsThereAlreadyMayComeAgain() {
        assertThat(exclusion.alone(id(1), () -> exclusion.alone(id(1), exclusion::size)))
                .isEqualTo(1);
        assertThat(exclusion.size()).isZero();
    }

    private void countUp(int[] count) {
        for (int each = 0; each < TIMES; each++) {
            exclusion.alone(id(1), () -> count[0]++);
        }
    }

    private static boolean waitFor(CountDownLatch end) {
        try {
            return end.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static NegotiationId id(int number) {
        return new NegotiationId(new UUID(7, number));
    }
}
