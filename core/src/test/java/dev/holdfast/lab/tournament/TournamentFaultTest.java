package dev.holdfast.lab.tournament;

import static dev.holdfast.lab.tournament.Stages.STUBBORN;
import static dev.holdfast.lab.tournament.Stages.entrant;
import static dev.holdfast.lab.tournament.Stages.plan;
import static dev.holdfast.lab.tournament.Stages.rows;
import static dev.holdfast.lab.tournament.Stages.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.Advice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What a tournament says of parties that break down, and that it goes on all the same. */
class TournamentFaultTest {

    /** Waited out for each hang, and long enough that nobody else takes as long, also on a busy machine. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private static List<SessionRow> against(Entrant broken, Duration patience, int threads) {
        return rows(plan(1, List.of(STUBBORN, broken), scenario("one", 2)), threads, patience, List.of());
    }

    private static RowEnding endingOf(Entrant broken) {
        List<SessionRow> rows = against(broken, Stages.PATIENCE, 2);
        assertThat(rows).hasSize(12);
        assertThat(rows.get(0).ending().kind()).isEqualTo(RowEnding.Kind.TIMED_OUT);
        assertThat(rows.get(1).utility(0)).isEqualTo(0.1);
        assertThat(rows.get(1).ending().kind()).isEqualTo(RowEnding.Kind.FAULT);
        assertThat(rows.get(1).ending().party()).hasValue(1);
        return rows.get(1).ending();
    }

    @Test
    void whoThrowsIsNamed() {
        RowEnding ending = endingOf(entrant("throwing", situation -> {
            throw new IllegalStateException("no\nidea");
        }));

        assertThat(ending.fault()).contains(FaultKind.THREW);
        assertThat(ending.message()).contains("IllegalStateException: no idea");
    }

    @Test
    void whoIsSilentIsNamed() {
        assertThat(endingOf(entrant("silent", situation -> null)).fault()).contains(FaultKind.SILENT);
    }

    @Test
    void whoAnswersNonsenseIsNamed() {
        OutcomeSpace other = OutcomeSpace.of(new CategoricalIssue("colour", List.of("red")));

        assertThat(endingOf(entrant("confused", situation -> Advice.of(new Move.Counter(other.at(0)), "test")))
                        .fault())
                .contains(FaultKind.NONSENSE);
    }

    @Test
    void whoCannotBeMadeIsNamed() {
        assertThat(endingOf(new Entrant("unmade", brief -> {
                            throw new IllegalArgumentException("not like this");
                        }))
                        .fault())
                .contains(FaultKind.NOT_MADE);
    }

    @Test
    void whoHangsIsNamedAndAfterAWhileNotAskedAnyMore() {
        Entrant hanging = entrant("hanging", situation -> {
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(1_000_000);
            }
            return Stages.offer(4);
        });
        List<SessionRow> rows = against(hanging, SHORT, 1);

        assertThat(rows).hasSize(12).filteredOn(SessionRow::isFault).hasSize(9).allSatisfy(row -> assertThat(
                        row.ending().fault())
                .contains(FaultKind.HUNG));
        assertThat(rows.get(1).ending().message()).contains("given up after 1000 ms");
        assertThat(rows.get(11).ending().message()).contains("not played");
        assertThat(against(hanging, SHORT, 7)).isEqualTo(rows);
    }

    @Test
    void whoDoesNotEvenListenToAnInterruptionHoldsUpNobody() {
        Entrant deaf = entrant("deaf", situation -> {
            long end = System.nanoTime() + 3_000_000_000L;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return Stages.offer(4);
        });

        assertThat(against(deaf, SHORT, 2)).filteredOn(SessionRow::isFault).hasSize(9);
    }

    @Test
    void whoseThreadCannotBeEndedIsNotAskedAgainAndItsThreadsAreNamed() throws InterruptedException {
        AtomicBoolean released = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        Entrant deaf = entrant("deaf", situation -> {
            asked.incrementAndGet();
            while (!released.get()) {
                Thread.onSpinWait();
            }
            return Stages.offer(4);
        });
        List<SessionRow> rows = new ArrayList<>();
        Tournament<SessionRow> tournament = new Tournament<>(
                plan(1, List.of(STUBBORN, deaf), scenario("one", 2)), SHORT, List.of(), Played::row, rows::add);

        tournament.play(2, () -> {});
        List<String> survivors = tournament.survivors();
        released.set(true);

        assertThat(rows).hasSize(12).filteredOn(SessionRow::isFault).hasSize(9);
        assertThat(asked).hasValueBetween(1, 2);
        assertThat(survivors).hasSize(asked.get()).allMatch(at -> at.contains("deaf") && at.contains("on one"));
        assertThat(rows)
                .filteredOn(row -> row.ending().message().contains("not even ended"))
                .hasSize(8);
    }
}
