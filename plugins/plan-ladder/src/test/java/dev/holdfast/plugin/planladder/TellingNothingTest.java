package dev.holdfast.plugin.planladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.lab.leak.Effort;
import dev.holdfast.lab.leak.LeakMeter;
import dev.holdfast.lab.leak.LeakReport;
import dev.holdfast.lab.leak.SetUp;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.negotiation.charter.PartChoice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The ladder goes where the owner has said, and tells nothing of what the owner has not said. */
class TellingNothingTest {

    private static final LeakMeter METER = new LeakMeter(3, new Effort(20, 60, 60, 20));

    private static LeakReport measured(SetUp setUp) {
        PluginRegistry registry = PluginRegistry.of(List.of(new PlanLadderPlugin()));
        return METER.measure(
                Lineup.of(
                        registry,
                        new DirectCaller(registry),
                        PartChoice.named(registry.strategies().get(0).name()),
                        List.of()),
                setUp);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOTHING_BUT_WALK_AWAY")
    void u1_attackersDoNoBetterThanGuessing(SetUp setUp) {
        LeakReport report = measured(setUp);

        assertThat(report.isBlind()).isTrue();
        assertThat(report.leakError())
                .isGreaterThanOrEqualTo(0.9 * report.guess().median());
        assertThat(report.differing()).isZero();
    }

    @Test
    void anOwnerWhoSaysNothingButTheWalkAwayPointSaysItToEverybody() {
        assertThat(measured(SetUp.NOTHING_BUT_WALK_AWAY).isBlind()).isFalse();
    }
}
