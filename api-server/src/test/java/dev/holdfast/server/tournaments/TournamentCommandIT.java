package dev.holdfast.server.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.proof.stage.PluginWorkshop;
import dev.holdfast.server.tournaments.Orchard.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code holdfast tournament} as users run it: the launcher, the plugins that come with it, signals and exit codes. */
class TournamentCommandIT {

    private static final String[] LONG = {
        "tournament",
        "--strategies",
        "boulware,random-walker,micro",
        "--scenarios",
        "scenarios",
        "--repetitions",
        "1500",
        "--seed",
        "42",
        "--traces",
        "--out"
    };

    @TempDir
    private Path folder;

    private Orchard orchard;

    @BeforeEach
    void grow() throws IOException {
        orchard = Orchard.in(folder);
    }

    @Test
    void playsEverybodyAgainstEverybodyAndTellsWhatCameOfIt() throws Exception {
        Files.writeString(
                orchard.file("fruit.json"),
                """
                {"seed": 5, "rounds": 40, "strategies": ["boulware",
                  {"name": "eager", "strategy": "time-dependent", "settings": {"exponent": 0.5}}],
                 "scenarios": [{"path": "scenarios/early.json", "parties": ["shop", "grower"]}]}
                """);
        Ended ended = orchard.run("tournament", "fruit.json", "--repetitions", "2", "--out", "out");

        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("boulware", "eager", "8 sessions, 8 agreements, 0 faults");
        JsonNode results = JsonFile.read(orchard.file("out/results.json"));
        assertThat(results.get("complete").booleanValue()).isTrue();
        assertThat(results.get("sessions")).hasSize(8);
        JsonNode second = results.get("sessions").get(1);
        assertThat(second.findValuesAsText("strategy")).containsExactly("boulware", "eager");
        assertThat(second.findValuesAsText("profile")).containsExactly("shop", "grower");
        assertThat(orchard.read("out/report.html")).contains("Tournament of 2 strategies", "eager", "<svg");
        List<String> table = orchard.read("out/sessions.csv").lines().toList();
        assertThat(table).hasSize(9);
        assertThat(table.get(0))
                .startsWith("session,scenario,repetition,seed,ending,")
                .contains("utility_2");
        assertThat(table.get(2)).startsWith("1,early,1,").contains(",AGREEMENT,", "boulware", "eager");
    }

    @Test
    void threePartiesSitAtATableWhenAskedTo() throws Exception {
        Ended ended = orchard.run(
                "tournament",
                "--strategies",
                "boulware,conceder",
                "--scenarios",
                "scenarios",
                "--between",
                "guest,shop,grower",
                "--out",
                "out");

        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("16 sessions");
        assertThat(orchard.read("out/sessions.csv")).contains("utility_3", "\"late, and sweet\"");
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws Exception {
        String[] command = {
            "tournament", "--strategies", "random-walker,micro,boulware", "--scenarios", "scenarios", "--repetitions",
            "20", "--traces", "--threads", "", "--out", ""
        };
        for (String threads : List.of("1", "2", "7")) {
            command[command.length - 3] = threads;
            command[command.length - 1] = "out" + threads;
            assertThat(orchard.run(command).code()).isZero();
        }
        for (String file : Orchard.files()) {
            assertThat(orchard.file("out2/" + file)).hasSameBinaryContentAs(orchard.file("out1/" + file));
            assertThat(orchard.file("out7/" + file)).hasSameBinaryContentAs(orchard.file("out1/" + file));
        }
    }

    @Test
    void whatWasInterruptedAndKilledGoesOnToTheSameBytes() throws Exception {
        assertThat(orchard.run(longTo("whole")).code()).isZero();

        Process first = orchard.start(longTo("cut"));
        orchard.signalOnceLarger(first, "INT", "cut/results.json", 200_000);
        Ended interrupted = orchard.end(first);
        assertThat(interrupted.code()).isEqualTo(130);
        assertThat(interrupted.output()).contains("mean utility", "Go on with: holdfast tournament --resume --out cut");
        JsonNode results = JsonFile.read(orchard.file("cut/results.json"));
        assertThat(results.get("complete").booleanValue()).isFalse();
        long size = Files.size(orchard.file("cut/results.json"));
        Ended report = orchard.run("report", "cut");
        assertThat(report.code()).as(report.output()).isZero();
        assertThat(orchard.read("cut/report.html")).contains("The tournament was stopped");

        Process second = orchard.start("tournament", "--resume", "--out", "cut", "--threads", "1");
        orchard.signalOnceLarger(second, "KILL", "cut/results.json", size + 200_000);
        assertThat(orchard.end(second).code()).isEqualTo(137);

        Ended changed = orchard.run("tournament", "--resume", "--out", "cut", "--seed", "43");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.output()).contains("seed was 42, now it is 43");

        Ended last = orchard.run("tournament", "--resume", "--out", "cut");
        assertThat(last.code()).as(last.output()).isZero();
        for (String file : Orchard.files()) {
            assertThat(orchard.file("cut/" + file)).hasSameBinaryContentAs(orchard.file("whole/" + file));
        }
    }

    private static String[] longTo(String out) {
        String[] command = Arrays.copyOf(LONG, LONG.length + 1);
        command[LONG.length] = out;
        return command;
    }

    @Test
    void partiesMayHaveDeadlinesOfTheirOwnFromAFlagOrAFile() throws Exception {
        Files.writeString(
                orchard.file("fruit.json"),
                """
                {"rounds": 30, "deadlines": ["2=7"], "strategies": ["tough", "hardliner"], "selfPlay": false,
                 "scenarios": ["scenarios/early.json"]}
                """);
        Ended fromFile = orchard.run("tournament", "fruit.json", "--out", "out");
        Ended fromFlag = orchard.run("tournament", "fruit.json", "--deadline", "1=9", "--out", "flag");

        assertThat(fromFile.code()).as(fromFile.output()).isZero();
        assertThat(fromFlag.code()).as(fromFlag.output()).isZero();
        assertThat(orchard.read("out/sessions.csv")).contains("WALKED_AWAY,2,,its own deadline has passed");
        assertThat(orchard.read("flag/sessions.csv")).contains("WALKED_AWAY,1,,its own deadline has passed");
        assertThat(JsonFile.read(orchard.file("out/results.json"))
                        .at("/tournament/deadlines/0")
                        .textValue())
                .isEqualTo("2=7");

        Ended changed = orchard.run("tournament", "--resume", "--out", "out", "--deadline", "2=8");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.output()).contains("deadlines are now without 2=7, and with 2=8");
        assertThat(orchard.run("tournament", "--resume", "--out", "out").code()).isZero();
    }

    @Test
    void discountsCanBeLeftOut() throws Exception {
        String fruit = orchard.read("scenarios/early.json");
        Files.writeString(
                orchard.file("scenarios/late.json"),
                fruit.replace("\"reservation\": 0.2", "\"reservation\": 0.2, \"discount\": 0.25"));
        String[] command = {
            "tournament",
            "--strategies",
            "conceder",
            "--scenarios",
            "scenarios/early.json,scenarios/late.json",
            "--no-discount",
            "--out",
            "out"
        };
        assertThat(orchard.run(command).code()).isZero();
        command[command.length - 1] = "discounted";
        command[command.length - 3] = "--one-seat";
        assertThat(orchard.run(command).code()).isZero();

        assertThat(utilities("out")).hasSize(2).containsOnly(utilities("out").get(0));
        assertThat(utilities("discounted").get(1)).isLessThan(utilities("out").get(1));
    }

    private List<Double> utilities(String out) throws IOException {
        JsonNode sessions = JsonFile.read(orchard.file(out + "/results.json")).get("sessions");
        return sessions.findValues("measures").stream()
                .map(measures -> measures.at("/parties/0/utility").doubleValue())
                .toList();
    }

    @Test
    void resultsAreNotOverwritten() throws Exception {
        String[] command = {"tournament", "--strategies", "micro", "--scenarios", "scenarios"};
        assertThat(orchard.run(command).code()).isZero();

        Ended again = orchard.run(command);

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.output())
                .contains("tournament holds the results of a tournament already", "--resume", "--out");
    }

    @Test
    void partiesThatBreakDownAreFaultsInTheirRowsAndTheProcessEnds() throws Exception {
        Path plugins = new PluginWorkshop(folder.resolve("workshop"))
                .withShippedPlugins()
                .strategy("hanging", "while (true) { Thread.onSpinWait(); }")
                .strategy("throwing", "throw new IllegalStateException(\"no idea\");")
                .strategy("silent", "return null;")
                .plugins();
        Ended ended = orchard.run(
                "tournament",
                "--plugins",
                plugins.toString(),
                "--strategies",
                "boulware,hanging,throwing,silent",
                "--scenarios",
                "scenarios/early.json",
                "--patience",
                "200ms",
                "--no-self-play",
                "--out",
                "out");

        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("12 sessions, 0 agreements, 12 faults");
        List<String> table = orchard.read("out/sessions.csv").lines().toList();
        assertThat(table.get(1)).contains(",FAULT,2,HUNG,").contains("it did not answer");
        assertThat(table.get(2)).contains(",FAULT,2,THREW,").contains("no idea");
        assertThat(table.get(3)).contains(",FAULT,2,SILENT,it answered null");
    }

    @Test
    void everyMistakeIsNamedAtOnce() throws Exception {
        Files.writeString(
                orchard.file("fruit.json"),
                """
                {"sead": 5, "rounds": 0, "time": "soon", "selfPlay": "yes", "deadlines": ["2=40", "3=40", "early"],
                 "strategies": ["bulware", "micro", "micro", 7,
                   {"name": "eager", "strategy": "time-dependent", "settings": {"exponant": 2, "start": 9}},
                   {"settings": {}}],
                 "scenarios": ["scenarios/earli.json", "scenarios/readme.txt",
                   {"path": "scenarios/early.json", "parties": ["shop", "baker"]}]}
                """);
        Ended ended = orchard.run("tournament", "fruit.json", "--repetitions", "many", "--out", "out");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output().replace(folder.toRealPath() + "/", "").replace(folder + "/", ""))
                .isEqualTo(golden("mistakes.txt"));
        assertThat(orchard.file("out")).doesNotExist();
    }

    private static String golden(String name) throws IOException {
        try (var file = TournamentCommandIT.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
