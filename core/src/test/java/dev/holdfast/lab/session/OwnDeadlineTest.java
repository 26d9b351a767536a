package dev.holdfast.lab.session;

import static dev.holdfast.lab.session.Tables.counter;
import static dev.holdfast.lab.session.Tables.offering;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.spi.Strategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class OwnDeadlineTest {

    private static Seat seat(String name, boolean rising, Limits limits, Strategy strategy) {
        Position position = Position.of(rising ? Tables.RISING : Tables.FALLING, 0.3, 1, limits);
        return new Seat(name, position, brief -> strategy);
    }

    private static LongSupplier readings(long... seconds) {
        Iterator<Long> next = Arrays.stream(seconds).boxed().iterator();
        return () -> Duration.ofSeconds(next.next()).toNanos();
    }

    @Test
    void aPartySeesItsOwnTimePassAndLeavesWhenItIsOver() {
        List<Double> times = new ArrayList<>();
        Strategy watching = situation -> {
            times.add(situation.progress());
            return counter(4);
        };
        Limits table = Limits.ofRounds(9);
        Seat hurried = seat("hurried", true, Limits.ofRounds(3), watching);

        SessionResult result =
                new AlternatingOffers(List.of(hurried, seat("patient", false, table, offering(0))), table).play(1);

        assertThat(times).containsExactly(0.25, 0.5, 0.75);
        assertThat(result.ending()).isEqualTo(new Ending.WalkedAway(0, "its own deadline has passed"));
        assertThat(result.utility(0)).isEqualTo(0.3);
        assertThat(result.rounds()).isEqualTo(4);
    }

    @Test
    void theTableIsOverForAPartyThatWouldHaveMoreTime() {
        Limits table = Limits.ofRounds(2);
        Seat patient = seat("patient", true, Limits.ofRounds(100), offering(4));

        SessionResult result =
                new AlternatingOffers(List.of(patient, seat("other", false, table, offering(0))), table).play(1);

        assertThat(result.ending()).isEqualTo(new Ending.TimedOut());
    }

    @Test
    void aPartyMayBeShortOfTimeByTheClock() {
        Limits table = Limits.ofRounds(100);
        Seat hurried = seat("hurried", false, Limits.ofTime(Duration.ofSeconds(10)), offering(0));
        LongSupplier clock = readings(0, 4, 8, 12);

        SessionResult result = new AlternatingOffers(
                        List.of(seat("other", true, table, offering(4)), hurried), table, Floors.ENFORCED, clock)
                .play(1);

        assertThat(result.ending()).isEqualTo(new Ending.WalkedAway(1, "its own deadline has passed"));
        assertThat(result.offers()).isEqualTo(5);
    }

    @Test
    void theTimeThatItTakesToMakeAPartyIsNobodys() {
        long[] now = {0};
        Limits table = Limits.ofTime(Duration.ofSeconds(10));
        Seat slow = new Seat("slow", Position.of(Tables.RISING, 0.3, 1, table), brief -> {
            now[0] += Duration.ofMinutes(1).toNanos();
            return offering(4);
        });
        Seat hurried = seat("hurried", false, Limits.ofTime(Duration.ofSeconds(6)), offering(0));
        LongSupplier clock = () -> now[0] += Duration.ofSeconds(1).toNanos();

        SessionResult result = new AlternatingOffers(List.of(slow, hurried), table, Floors.ENFORCED, clock).play(1);

        assertThat(result.offers()).isGreaterThan(2);
        assertThat(result.ending()).isEqualTo(new Ending.WalkedAway(1, "its own deadline has passed"));
    }
}
