package dev.holdfast.server.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.PluginWorkshop;
import dev.holdfast.server.tournaments.Orchard.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strategies that start threads of their own: never more than 200 of them, all told. */
class LeftThreadsIT {

    @TempDir
    private Path folder;

    private Orchard orchard;
    private Path plugins;

    @BeforeEach
    void grow() throws IOException {
        orchard = Orchard.in(folder);
        plugins = new PluginWorkshop(folder.resolve("workshop"))
                .withShippedPlugins()
                .strategy(
                        "crowd",
                        "if (started.incrementAndGet() <= 200) new Thread(() -> { for (int i = 0; i < 100; i++) { try {"
                                + " Thread.sleep(1000); } catch (InterruptedException no) { return; } } }).start();"
                                + " return Advice.of(new Move.Counter(situation.search().best().exactOrNot()), \"\");",
                        "static final java.util.concurrent.atomic.AtomicInteger started ="
                                + " new java.util.concurrent.atomic.AtomicInteger();")
                .strategy(
                        "deaf-crowd",
                        "if (started.incrementAndGet() <= 200) new Thread(() -> { for (int i = 0; i < 100; i++) { try {"
                                + " Thread.sleep(1000); } catch (InterruptedException no) {  } } }).start();"
                                + " return Advice.of(new Move.Counter(situation.search().best().exactOrNot()), \"\");",
                        "static final java.util.concurrent.atomic.AtomicInteger started ="
                                + " new java.util.concurrent.atomic.AtomicInteger();")
                .plugins();
    }

    @Test
    void whoLeavesThreadsBehindIsAFaultAndPlaysNoMore() throws Exception {
        for (String threads : List.of("1", "3")) {
            Ended ended = orchard.run(
                    "tournament",
                    "--plugins",
                    plugins.toString(),
                    "--strategies",
                    "crowd,tough",
                    "--scenarios",
                    "scenarios",
                    "--threads",
                    threads,
                    "--out",
                    "out" + threads);

            assertThat(ended.code()).as(ended.output()).isZero();
            assertThat(ended.output())
                    .contains("8 sessions, 0 agreements, 6 faults")
                    .doesNotContain("Threads that could not be ended");
        }
        List<String> table = orchard.read("out1/sessions.csv").lines().toList();
        assertThat(table.get(1)).contains(",FAULT,1,LEFT_THREADS,it started threads that go on running");
        assertThat(table.get(3)).contains(",FAULT,2,LEFT_THREADS,not played");
        assertThat(orchard.file("out3/results.json")).hasSameBinaryContentAs(orchard.file("out1/results.json"));
    }

    @Test
    void threadsThatDoNotEndAreTold() throws Exception {
        Ended ended = orchard.run(
                "tournament",
                "--plugins",
                plugins.toString(),
                "--strategies",
                "deaf-crowd,tough",
                "--scenarios",
                "scenarios/early.json",
                "--no-self-play",
                "--out",
                "out");

        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("2 faults").contains("Threads that could not be ended");
    }

    @Test
    void aSessionEndsWithAFaultOfWhoLeavesThreadsBehind() throws Exception {
        Ended ended = orchard.run("session", "tough", "crowd", "scenarios/early.json", "--plugins", plugins.toString());

        assertThat(ended.code()).as(ended.output()).isEqualTo(1);
        assertThat(ended.output()).contains("crowd (shop) (LEFT_THREADS): it started threads that go on running");
    }
}
