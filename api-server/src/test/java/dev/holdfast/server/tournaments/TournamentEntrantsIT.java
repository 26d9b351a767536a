package dev.holdfast.server.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.tournaments.Orchard.Ended;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who takes part in {@code holdfast tournament}, as it is written on the command line. */
class TournamentEntrantsIT {

    @TempDir
    private Path folder;

    private Orchard orchard;

    @BeforeEach
    void grow() throws IOException {
        orchard = Orchard.in(folder);
    }

    @Test
    void allAreThoseThatPlayAlone() throws Exception {
        Ended ended = orchard.run(
                "tournament", "--strategies", "all", "--scenarios", "scenarios", "--rounds", "5", "--out", "out");

        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(orchard.read("out/leaderboard.md")).contains("`standfast`").doesNotContain("concession-tracker");
    }

    @Test
    void aStrategyIsGivenItsSettingsOnTheCommandLine() throws Exception {
        Ended ended = orchard.run(
                "tournament",
                "--strategies",
                "time-dependent:exponent=2;start=0.9,micro",
                "--scenarios",
                "scenarios",
                "--out",
                "out");

        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(orchard.read("out/leaderboard.csv"))
                .contains("\"time-dependent:exponent=2;start=0.9\"", "\"micro\"");
        assertThat(orchard.read("out/tournament.json")).contains("\"start\"");
    }

    @Test
    void aSettingThatIsNoneIsAMistake() throws Exception {
        Ended ended =
                orchard.run("tournament", "--strategies", "micro:fast", "--scenarios", "scenarios", "--out", "out");

        assertThat(ended.code()).isNotZero();
        assertThat(ended.output()).contains("'fast' in 'micro:fast' is no setting: write NAME:setting=value");
    }
}
