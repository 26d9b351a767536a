package dev.holdfast.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.gate.Allowance;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketsTest {

    /** Near the greatest number, where moments of the clock begin again. */
    private final AtomicLong now =
            new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(5).toNanos());

    private final Buckets buckets = new Buckets("link", 10, Duration.ofSeconds(10), 3, now::get);

    @Test
    void theWholeQuotaMayComeAtOnce() {
        for (int left = 9; left >= 0; left--) {
            Allowance allowance = buckets.take("a");
            assertThat(allowance.isGranted()).isTrue();
            assertThat(allowance.left()).isEqualTo(left);
            assertThat(allowance.untilFull()).isEqualTo(Duration.ofSeconds(10 - left));
        }
    }

    @Test
    void whoHasNothingLeftLearnsWhenTheNextMayCome() {
        exhaust("a");

        assertThat(buckets.take("a").untilNext()).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofMillis(400));
        assertThat(buckets.take("a").untilNext()).isEqualTo(Duration.ofMillis(600));
        pass(Duration.ofMillis(600));
        assertThat(buckets.take("a").isGranted()).isTrue();
        assertThat(buckets.take("a").isGranted()).isFalse();
    }

    @Test
    void inTheLongRunNobodyGetsMoreThanTheQuotaInAWindow() {
        exhaust("a");
        int granted = 0;
        for (int tenth = 0; tenth < 1000; tenth++) {
            pass(Duration.ofMillis(100));
            granted += buckets.take("a").isGranted() ? 1 : 0;
        }

        assertThat(granted).isEqualTo(100);
    }

    @Test
    void whatIsRefusedCostsNothing() {
        exhaust("a");
        for (int attempt = 0; attempt < 1000; attempt++) {
            buckets.take("a");
        }

        pass(Duration.ofSeconds(1));
        assertThat(buckets.take("a").isGranted()).isTrue();
    }

    @Test
    void callersDoNotShare() {
        exhaust("a");

        assertThat(buckets.take("b").isGranted()).isTrue();
    }

    @Test
    void onlySoManyCallersAreRemembered() {
        exhaust("a");
        for (int other = 0; other < 100; other++) {
            buckets.take("other " + other);
        }

        assertThat(buckets.take("a").left()).isEqualTo(9);
    }

    private void exhaust(String caller) {
        for (int each = 0; each < 10; each++) {
            assertThat(buckets.isEmpty(caller)).isFalse();
            assertThat(buckets.take(caller).isGranted()).isTrue();
        }
        assertThat(buckets.isEmpty(caller)).isTrue();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
