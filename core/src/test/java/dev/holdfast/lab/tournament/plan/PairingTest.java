package dev.holdfast.lab.tournament.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.tournament.Stages;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void inEverySeatEveryCombinationCountsInAnyOrder() {
        assertThat(Pairing.ALL.tables(3, 2)).hasSize(9).contains(new int[] {0, 2}, new int[] {2, 0});
        assertThat(Pairing.ALL.tables(3, 3)).hasSize(27);
    }

    @Test
    void withoutSelfPlayNobodyMeetsItself() {
        assertThat(new Pairing(false, true).tables(3, 2)).hasSize(6);
        assertThat(new Pairing(false, false).tables(3, 2))
                .containsExactly(new int[] {0, 1}, new int[] {0, 2}, new int[] {1, 2});
    }

    @Test
    void threeSeatsTakeThreeDifferentEntrants() {
        assertThat(new Pairing(false, false).tables(4, 3)).hasSize(4);
    }

    @Test
    void whereNobodyCanPlayThePlanSaysSo() {
        assertThatThrownBy(() -> new TournamentPlan(
                        1,
                        Timetable.of(Limits.ofRounds(1)),
                        1,
                        new Pairing(false, true),
                        List.of(Stages.RANDOM),
                        List.of(Stages.scenario("one", 2))))
                .hasMessageContaining("nobody would play");
    }

    @Test
    void moreTablesThanCanBeKeptAreRefusedBeforeTheyAreMade() {
        assertThat(Pairing.ALL.tables(26, 3)).hasSize(26 * 26 * 26);
        assertThatThrownBy(() -> Pairing.ALL.tables(26, 6)).hasMessageContaining("choose fewer");
    }

    @Test
    void aScenarioAtWhoseTableNobodyCanSitIsLeftOut() {
        TournamentPlan plan = new TournamentPlan(
                1,
                Timetable.of(Limits.ofRounds(1)),
                1,
                new Pairing(false, true),
                List.of(Stages.RANDOM, Stages.STUBBORN),
                List.of(Stages.scenario("of three", 3), Stages.scenario("of two", 2)));

        assertThat(plan.size()).isEqualTo(2);
        assertThat(plan.match(0).scenario()).isEqualTo(1);
    }

    /** The first numbers of Vigna's splitmix64.c from the state 0. */
    @Test
    void seedsAreThoseOfSplitMix() {
        assertThat(SplitMix.seed(0, 0)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(SplitMix.seed(0, 1)).isEqualTo(0x6E789E6AA1B965F4L);
    }
}
