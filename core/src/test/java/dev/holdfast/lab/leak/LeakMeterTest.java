package dev.holdfast.lab.leak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.lab.OneStrategy;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeakMeterTest {

    private static final LeakMeter METER = new LeakMeter(7, new Effort(20, 60, 80, 10));

    @ParameterizedTest
    @EnumSource
    void u3_aCurveThatEndsAtTheWalkAwayPointIsCaught(SetUp setUp) {
        LeakReport report = METER.control(setUp);

        assertThat(report.isBlind()).isFalse();
        assertThat(report.leakError()).isLessThan(0.1);
        assertThat(report.worstTenth()).isLessThan(0.01);
        assertThat(report.differing()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void u1_whoStandsStillTellsNothingMoreThanAGuess(SetUp setUp) {
        LeakReport report = METER.measure(lineup(new OneStrategy("standing", LeakMeterTest::standing)), setUp);

        assertThat(report.isBlind()).isTrue();
        assertThat(report.leakError())
                .isGreaterThanOrEqualTo(0.9 * report.guess().median());
        assertThat(report.differing()).isZero();
    }

    @Test
    void guessingIsNoEasyGame() {
        assertThat(METER.control(SetUp.POINTS_APART).guess().median()).isGreaterThan(0.2);
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        LeakReport one = METER.control(SetUp.POINTS_APART);
        LeakReport other = new LeakMeter(7, new Effort(20, 60, 80, 10)).control(SetUp.POINTS_APART);

        assertThat(other.attacks())
                .extracting(attack -> attack.errors().sorted())
                .isEqualTo(one.attacks().stream()
                        .map(attack -> attack.errors().sorted())
                        .toList());
    }

    private static Lineup lineup(Plugin plugin) {
        PluginRegistry registry = PluginRegistry.of(List.of(plugin));
        return Lineup.of(registry, new DirectCaller(registry), PartChoice.named(plugin.name()), List.of());
    }

    /** Fails when proposals below the settling point are no longer refused by the core. */
    @Test
    void u1_whoGivesEverythingAwayIsStoppedWhereverTheWalkAwayPointIs() {
        LeakReport report = METER.measure(lineup(new OneStrategy("giving", LeakMeterTest::giving)), SetUp.POINTS_APART);

        assertThat(report.isBlind()).isTrue();
        assertThat(report.differing()).isZero();
    }

    /** Goes down to the very worst. */
    private static Strategy giving(Brief brief) {
        return situation -> Advice.of(
                new Move.Counter(
                        situation.search().nearest(1 - situation.progress()).exactOrNot()),
                "");
    }

    /** Opens, and stands there. */
    private static Strategy standing(Brief brief) {
        return situation -> situation.offers().ourLatest().isPresent()
                ? Advice.of(new Move.Hold(), "")
                : Advice.of(
                        new Move.Counter(situation
                                .search()
                                .nearest(brief.plan().opening().utility())
                                .exactOrNot()),
                        "");
    }
}
