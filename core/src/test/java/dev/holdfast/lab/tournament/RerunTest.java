package dev.holdfast.lab.tournament;

import static dev.holdfast.lab.tournament.Stages.RANDOM;
import static dev.holdfast.lab.tournament.Stages.STUBBORN;
import static dev.holdfast.lab.tournament.Stages.plan;
import static dev.holdfast.lab.tournament.Stages.rows;
import static dev.holdfast.lab.tournament.Stages.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class RerunTest {

    @Test
    void aSessionThatIsPlayedOnceMoreIsTheSame() {
        TournamentPlan plan = plan(3, List.of(RANDOM, STUBBORN), scenario("one", 2), scenario("two", 2));
        Rerun rerun = new Rerun(plan);

        for (SessionRow row : rows(plan, 2)) {
            SessionResult again = rerun.of(row).orElseThrow();
            assertThat(again.trace()).hasSize(row.offers());
            assertThat(again.utility(0)).isEqualTo(row.utility(0));
        }
    }

    @Test
    void whoBrokeDownIsNotAskedAgain() {
        TournamentPlan plan = plan(3, List.of(Stages.entrant("silent", situation -> null)), scenario("one", 2));

        assertThat(rows(plan, 1)).isNotEmpty().allSatisfy(row -> assertThat(new Rerun(plan).of(row))
                .isEmpty());
    }
}
