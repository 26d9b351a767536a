package dev.holdfast.server.store.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicrosecondsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2026-11-23T06:30:00.123456Z",
                "0001-01-01T00:00:00.000001Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void whatIsWrittenIsReadBackExactly(Instant instant) {
        assertThat(Microseconds.toInstant(Microseconds.of(instant))).isEqualTo(instant);
    }

    @Test
    void whatIsFinerThanAMicrosecondIsRefusedNotRounded() {
        Instant fine = Instant.parse("2026-11-23T06:30:00.123456789Z");

        assertThatThrownBy(() -> Microseconds.of(fine)).hasMessageContaining("finer than a microsecond");
        assertThat(Microseconds.truncate(fine)).isEqualTo(Instant.parse("2026-11-23T06:30:00.123456Z"));
    }

    @Test
    void theCeilingIsNeverBefore() {
        assertThat(Microseconds.ceiling(Instant.parse("2026-11-23T06:30:00.123456001Z")))
                .isEqualTo(Instant.parse("2026-11-23T06:30:00.123457Z"));
        assertThat(Microseconds.ceiling(Instant.parse("2026-11-23T06:30:00.123456Z")))
                .isEqualTo(Instant.parse("2026-11-23T06:30:00.123456Z"));
    }
}
