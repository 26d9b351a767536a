package dev.holdfast.server.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnderWayTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final UnderWay underWay = new UnderWay();

    @Test
    void whatHasBegunBeginsAgainWhenItHasEnded() {
        assertThat(underWay.begin("a", NOON)).isTrue();
        assertThat(underWay.begin("a", NOON.plusSeconds(59))).isFalse();
        underWay.end("a");

        assertThat(underWay.begin("a", NOON.plusSeconds(59))).isTrue();
    }

    @Test
    void whatNobodyEndedIsNotUnderWayForEver() {
        underWay.begin("a", NOON);

        assertThat(underWay.begin("a", NOON.plusSeconds(61))).isTrue();
        assertThat(underWay.begin("a", NOON.plusSeconds(62))).isFalse();
    }
}
