package dev.holdfast.server.report.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.measure.Closeness;
import dev.holdfast.lab.measure.ConcessionMeasures;
import dev.holdfast.lab.measure.DealMeasures;
import dev.holdfast.lab.measure.PartyMeasures;
import dev.holdfast.lab.measure.SessionMeasures;
import dev.holdfast.lab.measure.Steps;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.report.score.Sample;
import dev.holdfast.server.report.score.Scoreboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LeaderboardTest {

    private static final Closeness NEAR =
            new Closeness(OptionalDouble.of(0), OptionalDouble.of(0), OptionalDouble.of(0), OptionalDouble.of(0));

    /** Firm gets 0.9 - fall of each deal, soft the rest but 0.2; on the eighth scenario there is no deal. */
    private static List<SessionRow> rows() {
        return rows(8);
    }

    private static List<SessionRow> rows(int scenarios) {
        List<SessionRow> rows = new ArrayList<>();
        for (int scenario = 0; scenario < scenarios; scenario++) {
            boolean deal = scenario < 7;
            rows.add(row(rows.size(), "scenario " + scenario, deal, "firm", 0.9 - scenario / 50.0, "soft", 0.2));
            rows.add(row(rows.size(), "scenario " + scenario, deal, "soft", 0.2, "firm", 0.9 - scenario / 50.0));
        }
        return rows;
    }

    private static SessionRow row(
            int index, String scenario, boolean deal, String one, double first, String two, double second) {
        double reservation = 0.2;
        List<PartyMeasures> parties = List.of(
                party(one, deal ? first : reservation, reservation),
                party(two, deal ? second : reservation, reservation));
        return new SessionRow(
                index,
                scenario,
                0,
                index,
                List.of(new RowSeat(one, "a", 3, 0), new RowSeat(two, "b", 3, 0)),
                new RowEnding(
                        deal ? RowEnding.Kind.AGREEMENT : RowEnding.Kind.TIMED_OUT,
                        deal ? OptionalInt.of(0) : OptionalInt.empty(),
                        Optional.empty(),
                        "",
                        false),
                List.of(),
                3,
                0.5,
                6,
                new SessionMeasures(
                        deal
                                ? Optional.of(new DealMeasures(
                                        List.of(first, second),
                                        1,
                                        NEAR,
                                        NEAR,
                                        OptionalDouble.of(1),
                                        OptionalDouble.of(1)))
                                : Optional.empty(),
                        parties));
    }

    private static PartyMeasures party(String name, double utility, double reservation) {
        return new PartyMeasures(
                name,
                utility,
                (utility - reservation) / (1 - reservation),
                new ConcessionMeasures(3, new Steps(0, 0, 0, 0, 0, 0), 0, 0, 0, 0, 0.9, 0.2));
    }

    private final Leaderboard board = Leaderboard.of(rows());

    @Test
    void meansAndIntervalsAreOverScenarios() {
        Leader firm = board.leaders().get(0);

        assertThat(board.sample()).isEqualTo(Sample.SCENARIOS);
        assertThat(firm.strategy()).isEqualTo("firm");
        assertThat(firm.utility().count()).isEqualTo(8);
        assertThat(firm.utility().mean()).isBetween(0.759, 0.761);
        assertThat(firm.sessions()).isEqualTo(16);
        assertThat(firm.deals()).isEqualTo(7 / 8.0);
        assertThat(firm.tiedForFirst()).contains(true);
        assertThat(firm.behind()).isEmpty();
    }

    @Test
    void whoIsBehindIsComparedWithTheFirst() {
        Leader soft = board.leaders().get(1);

        assertThat(soft.behind().orElseThrow().mean()).isBetween(0.559, 0.561);
        assertThat(soft.probability().orElseThrow()).isEqualTo(2 / 128.0);
        assertThat(soft.tiedForFirst()).contains(false);
    }

    @Test
    void dealsAtTheReservationValueAreCounted() {
        assertThat(board.leaders().get(1).dealsAtReservation()).isEqualTo(14);
        assertThat(board.leaders().get(1).closest()).hasValue(0);
        assertThat(board.leaders().get(0).dealsAtReservation()).isZero();
        assertThat(board.leaders().get(0).closest().orElseThrow()).isBetween(0.72, 0.73);
    }

    @Test
    void itIsATableForPeopleAndForPrograms() {
        assertThat(LeaderTable.markdown(board).lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("| 1 | `firm` | 0.7600 |"))
                .anyMatch(line -> line.startsWith("| 2 | `soft` | 0.2000 |") && line.contains("| 0.0156 |"));
        assertThat(LeaderCsv.of(board).lines()).hasSize(3).allSatisfy(line -> assertThat(line.split(",", -1))
                .hasSize(21));
        assertThat(MeetingsCsv.of(Scoreboard.of(rows()), List.of("firm", "soft"))
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("\"soft\",\"firm\",0.2"));
        assertThat(board.figure().standalone()).startsWith("<svg").contains("firm", "soft");
    }

    @Test
    void withFewScenariosMatchesAreCounted() {
        Leaderboard few = Leaderboard.of(rows(3));
        Leader soft = few.leaders().get(1);

        assertThat(few.sample()).isEqualTo(Sample.MATCHES);
        assertThat(soft.utility().count()).isEqualTo(6);
        assertThat(few.leaders())
                .allSatisfy(leader -> assertThat(leader.utility().high()).isLessThanOrEqualTo(1));
    }

    @Test
    void withTooFewMatchesNothingIsSaidOfDifferences() {
        Leaderboard few = Leaderboard.of(rows(2));
        Leader soft = few.leaders().get(1);

        assertThat(soft.probability()).isEmpty();
        assertThat(soft.tiedForFirst()).isEmpty();
        assertThat(LeaderTable.markdown(few)).contains("| – |");
        assertThat(LeaderCsv.of(few)).contains("\"soft\"").doesNotContain("false");
    }

    @Test
    void nothingPlayedIsAnEmptyTable() {
        Leaderboard empty = Leaderboard.of(List.of());

        assertThat(empty.leaders()).isEmpty();
        assertThat(LeaderTable.markdown(empty).lines()).hasSize(2);
    }
}
