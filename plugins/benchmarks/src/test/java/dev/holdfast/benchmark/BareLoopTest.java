package dev.holdfast.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.benchmark.bare.BareLoop;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.plugin.timedependent.TimeDependentPlugin;
import dev.holdfast.plugin.walkaway.WalkAwayEnforcerPlugin;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lab and the loop that it is measured against do the same work. */
class BareLoopTest {

    private static final PluginRegistry PLUGINS =
            PluginRegistry.of(List.of(new TimeDependentPlugin(), new WalkAwayEnforcerPlugin()));

    private static Stream<Arguments> contests() {
        return Stream.of("boulware", "linear", "conceder")
                .flatMap(first -> Stream.of("boulware", "linear", "conceder").map(second -> first + "/" + second))
                .flatMap(pair -> Stream.of(125, 1000, 10_000, 100_000).map(outcomes -> Arguments.of(pair, outcomes)));
    }

    @ParameterizedTest
    @MethodSource("contests")
    void theBareLoopEndsWhereTheLabDoes(String pair, int outcomes) throws PluginFault {
        Contest contest = new Contest(pair, outcomes);

        SessionResult ours = contest.table(PLUGINS).play(1);
        SessionResult guarded = contest.guardedTable(PLUGINS).play(1);
        long bare = contest.bareLoop().play();

        assertThat(BareLoop.rounds(bare)).isEqualTo(ours.rounds());
        assertThat(BareLoop.agreement(bare))
                .isEqualTo(ours.agreement().map(Outcome::ordinal).orElse(-1));
        assertThat(guarded).as("the guard has nothing to stop").isEqualTo(ours);
    }
}
