package dev.holdfast.server.negotiations.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final Retries RETRIES = new Retries(10, Duration.ofSeconds(5));

    @Test
    void eachPauseIsThreeTimesTheOneBeforeGiveOrTakeAFifthAndNoneIsLongerThanFiveHours() {
        Duration plain = Duration.ofSeconds(5);
        for (int attempts = 1; attempts < 10; attempts++) {
            Duration longest = plain.compareTo(Duration.ofHours(4)) > 0 ? Duration.ofHours(4) : plain;
            assertThat(RETRIES.after(attempts, "event").toMillis())
                    .isBetween(longest.toMillis() * 8 / 10, longest.toMillis() * 12 / 10);
            plain = plain.multipliedBy(3);
        }
    }

    @Test
    void whatHasFailedTogetherDoesNotComeBackTogether() {
        assertThat(RETRIES.after(3, "one")).isNotEqualTo(RETRIES.after(3, "other"));
    }

    @Test
    void thereIsAnEnd() {
        assertThat(RETRIES.isEnough(9)).isFalse();
        assertThat(RETRIES.isEnough(10)).isTrue();
    }
}
