package dev.holdfast.server.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.PluginWorkshop;
import dev.holdfast.server.tournaments.Orchard.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strategies that end the process: they gain nothing by it, and nobody takes it for the end of a tournament. */
class EndedProcessIT {

    private static final String BEST =
            "return Advice.of(new Move.Counter(situation.search().best().exactOrNot()), \"\");";

    @TempDir
    private Path folder;

    private Orchard orchard;
    private Path plugins;

    @BeforeEach
    void grow() throws IOException {
        orchard = Orchard.in(folder);
        plugins = new PluginWorkshop(folder.resolve("workshop"))
                .withShippedPlugins()
                .strategy("exiter", "System.exit(0); " + BEST)
                .strategy("halter", "Runtime.getRuntime().halt(0); " + BEST)
                .plugins();
    }

    private Ended play(String strategies, String out, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tournament", "--plugins", plugins.toString()));
        command.addAll(List.of("--strategies", strategies, "--scenarios", "scenarios", "--out", out));
        command.addAll(List.of(options));
        return orchard.run(command.toArray(String[]::new));
    }

    private Ended resume(String out, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("tournament", "--resume", "--plugins", plugins.toString(), "--out", out));
        command.addAll(List.of(options));
        return orchard.run(command.toArray(String[]::new));
    }

    @Test
    void whoExitsIsAFaultAndTheRestIsPlayedLater() throws Exception {
        for (String threads : List.of("1", "3")) {
            String out = "out" + threads;
            Ended ended = play("boulware,exiter", out, "--threads", threads);

            assertThat(ended.code()).as(ended.output()).isEqualTo(1);
            assertThat(ended.output()).contains("The process was ended, as System.exit does, by exiter");
            Ended resumed = resume(out, "--threads", threads);
            assertThat(resumed.code()).as(resumed.output()).isZero();
            assertThat(resumed.output()).contains("8 sessions, 2 agreements, 6 faults");
        }
        List<String> table = orchard.read("out1/sessions.csv").lines().toList();
        assertThat(table.get(2)).contains(",FAULT,2,ENDED_PROCESS,", "it ended the process");
        assertThat(table.get(3)).contains(",FAULT,1,ENDED_PROCESS,not played");
        assertThat(orchard.file("out3/results.json")).hasSameBinaryContentAs(orchard.file("out1/results.json"));
        assertThat(orchard.file("out1/at-play.bin")).doesNotExist();
        assertThat(orchard.file("out1/ended-process.txt")).doesNotExist();
    }

    @Test
    void whoHaltsIsFoundWhenItGoesOn() throws Exception {
        play("boulware,halter", "out");

        Ended resumed = resume("out");

        assertThat(resumed.code()).as(resumed.output()).isZero();
        assertThat(resumed.output())
                .contains("halter has ended the process in session 1", "8 sessions, 2 agreements, 6 faults");
        assertThat(orchard.read("out/sessions.csv").lines().toList().get(2)).contains(",FAULT,2,ENDED_PROCESS,");
        assertThat(orchard.file("out/at-play.bin")).doesNotExist();
    }

    @Test
    void aSessionThatIsExitedEndsWithAFault() throws Exception {
        Ended ended =
                orchard.run("session", "boulware", "exiter", "scenarios/early.json", "--plugins", plugins.toString());

        assertThat(ended.code()).as(ended.output()).isEqualTo(1);
        assertThat(ended.output()).contains("exiter (shop) (ENDED_PROCESS): it ended the process");
    }
}
