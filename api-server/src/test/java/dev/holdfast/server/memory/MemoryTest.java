package dev.holdfast.server.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is remembered, how much of it, and for how long. */
class MemoryTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void whatWasUsedLongestAgoIsForgottenFirst() {
        Recent<String, Integer> recent = new Recent<>(2);
        recent.remember("a", 1);
        recent.remember("b", 2);
        assertThat(recent.recall("a")).contains(1);
        recent.remember("c", 3);

        assertThat(recent.recall("b")).isEmpty();
        assertThat(recent.recall("a")).contains(1);
        assertThat(recent.recall("c")).contains(3);
        assertThatThrownBy(() -> new Recent<>(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsForgottenOnPurposeIsGone() {
        Recent<String, Integer> recent = new Recent<>(5);
        recent.remember("a", 1);
        recent.remember("b", 2);
        recent.forget("a");
        assertThat(recent.recall("a")).isEmpty();
        assertThat(recent.recall("b")).contains(2);
        recent.forgetAll();
        assertThat(recent.recall("b")).isEmpty();
    }

    @Test
    void afterASecondNothingHoldsWhicheverWayTheClockHasGone() {
        Momentary<String, Integer> momentary = new Momentary<>();
        momentary.remember("a", 1, NOON);

        assertThat(momentary.recall("a", NOON.plusMillis(999))).contains(1);
        assertThat(momentary.recall("a", NOON.plusMillis(1000))).isEmpty();
        assertThat(momentary.recall("a", NOON.minusMillis(1000))).isEmpty();
        momentary.forget("a");
        assertThat(momentary.recall("a", NOON)).isEmpty();
    }
}
