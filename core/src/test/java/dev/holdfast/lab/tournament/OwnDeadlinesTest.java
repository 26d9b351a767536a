package dev.holdfast.lab.tournament;

import static dev.holdfast.lab.tournament.Stages.STUBBORN;
import static dev.holdfast.lab.tournament.Stages.entrant;
import static dev.holdfast.lab.tournament.Stages.offer;
import static dev.holdfast.lab.tournament.Stages.rows;
import static dev.holdfast.lab.tournament.Stages.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.plan.Pairing;
import dev.holdfast.lab.tournament.plan.Timetable;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OwnDeadlinesTest {

    private static final Entrant OTHER = entrant("other", situation -> offer(0));
    private static final Timetable SECOND_LEAVES_EARLY =
            new Timetable(Limits.ofRounds(10), Map.of(1, Limits.ofRounds(4)));

    private static TournamentPlan plan(Timetable timetable) {
        return new TournamentPlan(
                1, timetable, 1, new Pairing(false, true), List.of(STUBBORN, OTHER), List.of(scenario("one", 2)));
    }

    @Test
    void whoSitsAtASeatWithADeadlineOfItsOwnLeavesThen() {
        List<SessionRow> rows = rows(plan(SECOND_LEAVES_EARLY), 1);

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.ending())
                    .isEqualTo(new RowEnding(
                            RowEnding.Kind.WALKED_AWAY,
                            OptionalInt.of(1),
                            Optional.empty(),
                            "its own deadline has passed",
                            false));
            assertThat(row.rounds()).isEqualTo(5);
        });
        assertThat(rows(plan(Timetable.of(Limits.ofRounds(10))), 1))
                .allSatisfy(row -> assertThat(row.ending().kind()).isEqualTo(RowEnding.Kind.TIMED_OUT));
    }

    @Test
    void aSessionWithADeadlineOfOneSeatIsTheSameWhenItIsPlayedOnceMore() {
        TournamentPlan plan = plan(SECOND_LEAVES_EARLY);

        assertThat(rows(plan, 1)).allSatisfy(row -> assertThat(
                        new Rerun(plan).of(row).orElseThrow().rounds())
                .isEqualTo(row.rounds()));
    }

    @Test
    void aDeadlineByTheClockOfOneSeatMakesSessionsThatCannotBePlayedOnceMore() {
        TournamentPlan plan = plan(new Timetable(Limits.ofRounds(3), Map.of(0, Limits.ofTime(Duration.ofMinutes(9)))));

        assertThat(new Rerun(plan).of(rows(plan, 1).get(0))).isEmpty();
    }

    @Test
    void seatsAreCountedFromZero() {
        assertThatThrownBy(() -> new Timetable(Limits.ofRounds(1), Map.of(-1, Limits.ofRounds(1))))
                .hasMessageContaining("there is no seat -1");
    }
}
