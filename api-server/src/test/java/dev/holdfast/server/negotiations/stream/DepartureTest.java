package dev.holdfast.server.negotiations.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.pace.Pace;
import dev.holdfast.server.negotiations.events.CloudEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final long OPENED = 1_000_000;

    /** Answers leave a thousand nanoseconds after their request was taken up, or a multiple of that. */
    private static final Pace PACE = new Pace() {
        @Override
        public long takeUp(long now) {
            return now;
        }

        @Override
        public long leave(long takenUp, long now) {
            long leaving = takenUp + 1_000;
            while (leaving < now) {
                leaving += 1_000;
            }
            return leaving;
        }

        @Override
        public boolean allowsWaiting() {
            return false;
        }
    };

    private static List<CloudEvent> at(Instant time) {
        return List.of(new CloudEvent("1.0", "", "", "", "", time, "", null));
    }

    private static Departure departure(Optional<Pace> pace) {
        Departure departure = new Departure(pace, OPENED, Clock.fixed(NOON, ZoneOffset.UTC));
        departure.of(List.of(), OPENED);
        return departure;
    }

    @Test
    void whoIsNotPacedIsToldAtOnce() {
        assertThat(departure(Optional.empty()).of(at(NOON), 1_500_000)).isEqualTo(1_500_000);
    }

    @Test
    void anEventLeavesWithTheAnswerToTheCommandThatBroughtItAbout() {
        assertThat(departure(Optional.of(PACE)).of(at(NOON.minusNanos(300)), 1_500_300))
                .isEqualTo(1_501_000);
        assertThat(departure(Optional.of(PACE)).of(at(NOON.minusNanos(700)), 1_500_700))
                .as("whatever it took our side to decide")
                .isEqualTo(1_501_000);
    }

    @Test
    void whatHadHappenedBeforeIsAnAnswerToTheOpeningOfTheStream() {
        Departure departure = new Departure(Optional.of(PACE), OPENED, Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(departure.of(at(NOON.minusSeconds(60)), OPENED + 10)).isEqualTo(OPENED + 1_000);
        assertThat(departure.of(at(NOON.minusSeconds(59)), OPENED + 1_010)).isEqualTo(OPENED + 2_000);
    }

    @Test
    void signsOfLifeLeaveAtOnce() {
        assertThat(departure(Optional.of(PACE)).of(List.of(), 1_500_300)).isEqualTo(1_500_300);
    }
}
