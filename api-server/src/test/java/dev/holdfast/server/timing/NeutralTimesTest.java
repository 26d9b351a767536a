package dev.holdfast.server.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.config.traffic.TimingConfig.Policy;
import dev.holdfast.server.proof.stage.Correlation;
import dev.holdfast.server.security.Secret;
import java.time.Duration;
import java.util.Random;
import java.util.function.DoubleToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * U5 without a clock: 10,000 offers with margins from a seed, shifts from a key, and an answer that takes the longer the less is
 * offered. The same figures come out of every run.
 */
class NeutralTimesTest {

    private static final int OFFERS = 10_000;
    private static final long INTERVAL = Duration.ofMillis(100).toNanos();
    private static final double WALK_AWAY_PRICE = 20;
    private static final double HIGHEST_PRICE = 33;

    private final Jitter jitter = new Jitter(new Secret("a key that is always the same"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anAnswerThatIsReadyInItsIntervalTellsNothingOfTheMargin(long seed) {
        assertThat(correlation(Policy.GRID, seed, NeutralTimesTest::work)).isBetween(-0.03, 0.03);
        assertThat(correlation(Policy.DELAY, seed, NeutralTimesTest::work)).isBetween(-0.03, 0.03);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anAnswerThatTakesMoreThanAnIntervalDoesTell(long seed) {
        assertThat(correlation(Policy.GRID, seed, price -> 5 * work(price))).isLessThan(-0.5);
    }

    /** From half an interval down to nothing: the less, the more they offer. */
    private static long work(double price) {
        return (long) (INTERVAL / 2.0 * (1 - price / HIGHEST_PRICE));
    }

    private double correlation(Policy policy, long seed, DoubleToLongFunction work) {
        Random random = new Random(seed);
        Correlation sum = new Correlation();
        Schedule schedule = new Schedule(policy, INTERVAL, random.nextDouble(), tick -> jitter.share("talk", tick));
        long now = 0;
        for (int offer = 0; offer < OFFERS; offer++) {
            double price = random.nextDouble() * HIGHEST_PRICE;
            // whoever offers thinks for some time, whatever the answer was
            long sent = now + (long) (random.nextDouble() * 3 * INTERVAL);
            long takenUp = schedule.takeUp(sent);
            now = schedule.leave(takenUp, takenUp + work.applyAsLong(price));
            sum.add((double) (now - sent), price - WALK_AWAY_PRICE);
        }
        return sum.coefficient();
    }
}
