package dev.holdfast.lab.tournament;

import static dev.holdfast.lab.tournament.Stages.PATIENCE;
import static dev.holdfast.lab.tournament.Stages.RANDOM;
import static dev.holdfast.lab.tournament.Stages.STUBBORN;
import static dev.holdfast.lab.tournament.Stages.plan;
import static dev.holdfast.lab.tournament.Stages.rows;
import static dev.holdfast.lab.tournament.Stages.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TournamentTest {

    private static final TournamentPlan PLAN =
            plan(42, List.of(RANDOM, STUBBORN), scenario("one", 2), scenario("two", 3), scenario("three", 2));

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void theRowsAreTheSameWhateverTheNumberOfThreads(int threads) {
        assertThat(rows(PLAN, threads)).isEqualTo(rows(PLAN, 1));
    }

    @Test
    void everybodyMeetsEverybodyInEverySeatAndEveryRepetition() {
        List<SessionRow> rows = rows(PLAN, 2);

        assertThat(rows)
                .extracting(SessionRow::index)
                .containsExactlyElementsOf(
                        LongStream.range(0, (4 + 8 + 4) * 3).boxed().toList());
        assertThat(rows.subList(0, 4))
                .extracting(row -> row.seats().stream().map(RowSeat::strategy).toList())
                .containsExactly(
                        List.of("random", "random"),
                        List.of("random", "stubborn"),
                        List.of("stubborn", "random"),
                        List.of("stubborn", "stubborn"));
        assertThat(rows).extracting(SessionRow::seed).doesNotHaveDuplicates();
    }

    @Test
    void anotherSeedGivesOtherSessions() {
        assertThat(rows(plan(43, List.of(RANDOM), scenario("one", 2)), 1))
                .isNotEqualTo(rows(plan(42, List.of(RANDOM), scenario("one", 2)), 1));
    }

    @Test
    void whatWasStoppedGoesOnExactly() {
        List<SessionRow> whole = rows(PLAN, 1);

        assertThat(rows(PLAN, 2, PATIENCE, whole.subList(0, 17))).isEqualTo(whole);
    }

    @Test
    void whoIsStoppedHandsOnNothingMoreAndLeavesNoGap() throws InterruptedException {
        List<SessionRow> rows = new ArrayList<>();
        List<Runnable> stop = new ArrayList<>();
        Tournament<SessionRow> tournament = new Tournament<>(PLAN, PATIENCE, List.of(), Played::row, row -> {
            rows.add(row);
            if (row.index() == 5) {
                stop.get(0).run();
            }
        });
        stop.add(tournament::stop);
        long played = tournament.play(2, () -> {});

        assertThat(rows).hasSize((int) played).hasSizeLessThan(40);
        assertThat(rows).isEqualTo(rows(PLAN, 1).subList(0, rows.size()));
    }

    @Test
    void aSinkThatFailsEndsTheTournament() {
        Tournament<SessionRow> tournament = new Tournament<>(PLAN, PATIENCE, List.of(), Played::row, row -> {
            throw new IllegalArgumentException("full");
        });

        assertThatThrownBy(() -> tournament.play(2, () -> {})).hasRootCauseMessage("full");
    }
}
