package dev.holdfast.server.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.tournament.LeftOut;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.plan.Pairing;
import dev.holdfast.lab.tournament.plan.Timetable;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.tournaments.results.ResultsDirectory;
import dev.holdfast.server.tournaments.setup.Setup;
import dev.holdfast.server.tournaments.setup.TournamentJson;
import dev.holdfast.spi.Advice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutScenariosTest {

    private static final OutcomeSpace SPACE =
            OutcomeSpace.of(new CategoricalIssue("price", List.of("low", "middle", "high")));
    private static final Profile EASY = new Profile(
            "easy", RawAdditive.of(SPACE, List.of(new RawIssue("price", 1, RawValues.table(0, 0.5, 1))), 0), 0.1, 1);

    /** Every question about it is too much. */
    private record TooMuch(OutcomeSpace space) implements UtilityFunction {

        @Override
        public double utility(Outcome outcome) {
            throw new SpaceTooLargeException("the issues depend on each other in too many ways");
        }

        @Override
        public double highest(Region region) {
            return 1;
        }

        @Override
        public double lowest(Region region) {
            return 0;
        }
    }

    @TempDir
    private Path folder;

    private final List<LeftOut> told = new ArrayList<>();

    private static Scenario scenario(String name, UtilityFunction other) {
        return new Scenario(name, SPACE, List.of(EASY, new Profile("other", other, 0, 1)));
    }

    private static Setup setup(Scenario... scenarios) {
        TournamentPlan plan = new TournamentPlan(
                1,
                Timetable.of(Limits.ofRounds(5)),
                1,
                Pairing.ALL,
                List.of(new Entrant(
                        "high", brief -> situation -> Advice.of(new Move.Counter(SPACE.at(2)), "the highest"))),
                List.of(scenarios));
        TournamentJson description = new TournamentJson(
                "test",
                1,
                OptionalInt.of(5),
                Optional.empty(),
                List.of(),
                "PT30S",
                1,
                true,
                true,
                true,
                false,
                List.of(),
                List.of());
        return new Setup(description, plan, Duration.ofMinutes(1), List.of());
    }

    private boolean play(Setup setup, boolean resume, boolean strict) throws Exception {
        TournamentRun.Watching watching = new TournamentRun.Watching() {
            @Override
            public LongConsumer from(long playedBefore) {
                return done -> {};
            }

            @Override
            public void endedProcess(String strategy, long session) {
                throw new IllegalStateException(strategy);
            }

            @Override
            public void leftOut(LeftOut scenario) {
                told.add(scenario);
            }
        };
        return new TournamentRun(setup, new ResultsDirectory(folder.resolve("out")), 1, strict, new Suspects(List.of()))
                .play(resume, watching, () -> {});
    }

    @Test
    void aScenarioThatCannotBePreparedIsNamedInTheResultsAndInTheReport() throws Exception {
        Setup setup = setup(scenario("hard", new TooMuch(SPACE)), scenario("soft", EASY.preferences()));

        assertThat(play(setup, false, false)).isTrue();

        assertThat(told).extracting(LeftOut::name).containsExactly("hard");
        JsonNode results = JsonFile.read(folder.resolve("out/results.json"));
        assertThat(results.get("complete").booleanValue()).isTrue();
        assertThat(results.get("sessions")).hasSize(1);
        assertThat(results.at("/sessions/0/scenario").textValue()).isEqualTo("soft");
        assertThat(results.at("/leftOut/0/name").textValue()).isEqualTo("hard");
        assertThat(results.at("/leftOut/0/reason").textValue())
                .isEqualTo("the issues depend on each other in too many ways");
        Path report = ReportFile.write(setup, new ResultsDirectory(folder.resolve("out")));
        assertThat(Files.readString(report))
                .contains("1 sessions on 1 scenario:")
                .contains(
                        "Left out: hard, which cannot be prepared (the issues depend on each other in too many ways).")
                .doesNotContain("sessions are missing", "<h3>hard</h3>");
    }

    @Test
    void whatGoesOnBehindAScenarioThatWasLeftOutEndsWithTheSameBytes() throws Exception {
        Setup setup = setup(
                scenario("one", EASY.preferences()),
                scenario("hard", new TooMuch(SPACE)),
                scenario("three", EASY.preferences()));
        assertThat(play(setup, false, false)).isTrue();
        Path results = folder.resolve("out/results.json");
        String whole = Files.readString(results);
        // as after kill -9: behind the last row nothing has been written
        Files.writeString(results, whole.substring(0, whole.indexOf("\n]")));
        told.clear();

        assertThat(play(setup, true, false)).isTrue();

        assertThat(told).extracting(LeftOut::name).containsExactly("hard");
        assertThat(results).hasContent(whole);
    }

    @Test
    void whereNothingMayBeLeftOutTheTournamentEndsThere() throws Exception {
        List<Scenario> scenarios = new ArrayList<>(List.of(scenario("hard", new TooMuch(SPACE))));
        for (int number = 0; number < 20_000; number++) {
            scenarios.add(scenario("soft " + number, EASY.preferences()));
        }

        assertThat(play(setup(scenarios.toArray(Scenario[]::new)), false, true)).isFalse();
        assertThat(told).hasSize(1);
    }
}
