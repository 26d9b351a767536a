package dev.holdfast.server.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.config.traffic.TimingConfig.Policy;
import dev.holdfast.server.security.SecretSource;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final long INTERVAL = 1_000_000;

    private final Jitter jitter = new Jitter(new SecretSource().ofProcess());

    private Schedule schedule(Policy policy) {
        return new Schedule(policy, INTERVAL, 0.3, tick -> jitter.share("caller", tick));
    }

    @Test
    void withADelayWorkOfAnyLengthBelowItLeavesAtTheSameMoment() {
        Schedule schedule = schedule(Policy.DELAY);
        long takenUp = schedule.takeUp(12_345);

        assertThat(takenUp).isEqualTo(12_345);
        assertThat(schedule.leave(takenUp, takenUp + 1))
                .isEqualTo(schedule.leave(takenUp, takenUp + INTERVAL - 1))
                .isBetween(takenUp + INTERVAL, takenUp + INTERVAL + INTERVAL / 4);
    }

    @Test
    void whatTakesLongerWaitsForAMultipleOfTheDelay() {
        Schedule schedule = schedule(Policy.DELAY);

        assertThat(schedule.leave(0, 3 * INTERVAL + INTERVAL / 2)).isBetween(4 * INTERVAL, 4 * INTERVAL + INTERVAL / 4);
    }

    @Test
    void onAGridThereIsOneMomentForAllThatComesBetweenTwoTicks() {
        Schedule schedule = schedule(Policy.GRID);
        Random random = new Random(1);
        TreeSet<Long> moments = new TreeSet<>();
        for (int request = 0; request < 1000; request++) {
            long arrived = (random.nextLong() >>> 20) % (10 * INTERVAL);
            long takenUp = schedule.takeUp(arrived);
            assertThat(takenUp).isBetween(arrived, arrived + 2 * INTERVAL);
            moments.add(takenUp);
            moments.add(schedule.leave(takenUp, takenUp + INTERVAL / 10));
        }

        assertThat(moments).hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void momentsBeforeTheOriginOfTimeAreMomentsToo() {
        Schedule schedule = schedule(Policy.GRID);

        assertThat(schedule.takeUp(-12_345_678)).isBetween(-12_345_678L, -12_345_678L + 2 * INTERVAL);
    }

    @Test
    void twoCallersNeedNotComeAtOnce() {
        Schedule early = new Schedule(Policy.GRID, INTERVAL, 0.1, tick -> 0);
        Schedule late = new Schedule(Policy.GRID, INTERVAL, 0.6, tick -> 0);

        assertThat(late.takeUp(7 * INTERVAL) - early.takeUp(7 * INTERVAL)).isEqualTo(INTERVAL / 2);
    }

    @Test
    void ticksAreShiftedAsNobodyCanForetell() {
        Schedule schedule = schedule(Policy.GRID);
        Schedule others = new Schedule(Policy.GRID, INTERVAL, 0.3, tick -> jitter.share("another", tick));

        assertThat(schedule.takeUp(5 * INTERVAL + 1)).isNotEqualTo(others.takeUp(5 * INTERVAL + 1));
        assertThat(schedule.takeUp(5 * INTERVAL + 1) % INTERVAL)
                .isNotEqualTo(schedule.takeUp(7 * INTERVAL + 1) % INTERVAL);
    }
}
