package dev.holdfast.plugin.planladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.mandate.TestPreferences;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** From 0.9 past 0.7 to 0.6. */
class LadderTest {

    private static final Offset<Double> EXACTLY = within(1e-8);

    private static TestMandate mandate() {
        return TestMandate.of(TestPreferences.risingPrice("0", "100", "1", "EUR"))
                .opening(0.9)
                .target(0.7)
                .settling(0.6);
    }

    private static double[] at(PlanLadderSettings settings, Brief brief, double... progress) {
        Ladder ladder = new Ladder(settings);
        double[] utilities = new double[progress.length];
        for (int index = 0; index < progress.length; index++) {
            utilities[index] = ladder.utility(brief, progress[index]);
        }
        return utilities;
    }

    @Test
    void s9_halfOfTheWayLeadsToTheTargetAndAllOfItToTheSettlingPoint() {
        PlanLadderSettings even = new PlanLadderSettings(1, 100, 1, 0);
        assertThat(at(even, mandate().brief(), 0, 0.25, 0.5, 0.75, 1))
                .containsExactly(new double[] {0.9, 0.8, 0.7, 0.65, 0.6}, EXACTLY);
    }

    @Test
    void aLargerExponentIsSlowerAtFirst() {
        // a quarter, 9/16 and all of the way
        PlanLadderSettings slow = new PlanLadderSettings(2, 100, 1, 0);
        assertThat(at(slow, mandate().brief(), 0.5, 0.75, 1)).containsExactly(new double[] {0.8, 0.688, 0.6}, EXACTLY);
    }

    @Test
    void rungsAreReachedOneByOne() {
        PlanLadderSettings four = new PlanLadderSettings(1, 4, 1, 0);
        assertThat(at(four, mandate().brief(), 0.24, 0.25, 0.49, 0.99))
                .containsExactly(new double[] {0.9, 0.8, 0.8, 0.65}, EXACTLY);
    }

    @Test
    void theSettlingPointIsReachedBeforeTheEnd() {
        PlanLadderSettings early = new PlanLadderSettings(3, 10, 0.8, 0);
        assertThat(at(early, mandate().brief(), 0.8, 0.9, 1)).containsExactly(new double[] {0.6, 0.6, 0.6}, EXACTLY);
    }

    @Test
    void theBudgetOfConcessionsIsNotExceeded() {
        PlanLadderSettings even = new PlanLadderSettings(1, 100, 1, 0);
        assertThat(at(even, mandate().budget(0.15).brief(), 0.25, 0.5, 1))
                .containsExactly(new double[] {0.8, 0.75, 0.75}, EXACTLY);
    }
}
