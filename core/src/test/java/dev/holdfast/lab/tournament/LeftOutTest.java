package dev.holdfast.lab.tournament;

import static dev.holdfast.lab.tournament.Stages.PATIENCE;
import static dev.holdfast.lab.tournament.Stages.RANDOM;
import static dev.holdfast.lab.tournament.Stages.SPACE;
import static dev.holdfast.lab.tournament.Stages.STUBBORN;
import static dev.holdfast.lab.tournament.Stages.plan;
import static dev.holdfast.lab.tournament.Stages.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOutTest {

    private static final TournamentPlan PLAN = plan(
            42,
            List.of(RANDOM, STUBBORN),
            unpreparable("first"),
            scenario("second", 2),
            unpreparable("third"),
            scenario("fourth", 2),
            unpreparable("fifth"));

    private static final class Kept implements Sink<SessionRow> {

        private final List<SessionRow> rows = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private long handedOn;

        static Kept of(int threads, List<SessionRow> before) throws InterruptedException {
            Kept kept = new Kept();
            kept.rows.addAll(before);
            kept.handedOn = new Tournament<>(PLAN, PATIENCE, before, Played::row, kept).play(threads, () -> {});
            return kept;
        }

        @Override
        public void take(SessionRow row) {
            rows.add(row);
        }

        @Override
        public void leaveOut(LeftOut scenario) {
            leftOut.add(scenario);
        }
    }

    private static Scenario unpreparable(String name) {
        UtilityFunction tooMuch = new UtilityFunction() {
            @Override
            public OutcomeSpace space() {
                return SPACE;
            }

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
        };
        Profile profile = scenario("easy", 2).profiles().get(0);
        return new Scenario(name, SPACE, List.of(profile, new Profile("party 1", tooMuch, 0, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aScenarioThatCannotBePreparedIsLeftOutWithItsReason(int threads) throws InterruptedException {
        Kept kept = Kept.of(threads, List.of());

        assertThat(kept.leftOut)
                .extracting(LeftOut::name, LeftOut::reason)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"first\", \"the issues depend on each other in too many ways\")",
                        "(\"third\", \"the issues depend on each other in too many ways\")",
                        "(\"fifth\", \"the issues depend on each other in too many ways\")");
        assertThat(kept.rows)
                .hasSize(2 * 4 * 3)
                .extracting(SessionRow::scenario)
                .containsOnly("second", "fourth");
        assertThat(kept.handedOn).isEqualTo(PLAN.size());
    }

    @Test
    void whoGoesOnHearsOfThoseThatWereLeftOutBeforeAndPlaysTheRest() throws InterruptedException {
        Kept whole = Kept.of(1, List.of());

        for (int played : new int[] {1, 12, 13, 24}) {
            Kept kept = Kept.of(2, whole.rows.subList(0, played));

            assertThat(kept.rows).isEqualTo(whole.rows);
            assertThat(kept.leftOut).isEqualTo(whole.leftOut);
            assertThat(kept.handedOn).isEqualTo(PLAN.size());
        }
    }
}
