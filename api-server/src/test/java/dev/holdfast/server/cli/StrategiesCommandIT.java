package dev.holdfast.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.json.file.JsonFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code holdfast strategies} with the plugins that users get. */
class StrategiesCommandIT {

    private static final Path PLUGINS =
            Path.of(System.getProperty("holdfast.distribution")).resolve("plugins");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsEveryStrategyWithItsPluginAndItsSettings() {
        assertThat(run()).as(err.toString()).isZero();

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("boulware +time-dependent +\\w.*"))
                .anyMatch(line -> line.matches("micro +micro +\\w.*"))
                .anyMatch(line -> line.matches(" +shape = POLYNOMIAL +POLYNOMIAL \\| EXPONENTIAL"))
                .anyMatch(line -> line.matches(" +exponent = \\S+ +number from 0.001 to \\d+"));
    }

    @Test
    void tellsOfOneStrategyWhatEachSettingDoes() {
        assertThat(run("time-dependent")).as(err.toString()).isZero();

        assertThat(out.toString()).contains("How late our side concedes").doesNotContain("micro");
    }

    @Test
    void printsOneJsonDocument(@TempDir Path directory) throws Exception {
        assertThat(run("--json", "micro", "time-dependent")).as(err.toString()).isZero();

        Path file = Files.writeString(directory.resolve("strategies.json"), out.toString());
        var list = JsonFile.read(file);
        assertThat(list.findValuesAsText("plugin")).containsExactly("micro", "time-dependent");
        assertThat(list.get(1).get("settings").get(0).fieldNames())
                .toIterable()
                .containsExactly("name", "type", "defaultValue", "min", "max", "description");
    }

    @Test
    void saysWhichOnesOnlyHelpOthers(@TempDir Path directory) throws Exception {
        assertThat(run("--json", "micro", "concession-tracker"))
                .as(err.toString())
                .isZero();

        Path file = Files.writeString(directory.resolve("strategies.json"), out.toString());
        assertThat(JsonFile.read(file).findValuesAsText("playsAlone")).containsExactly("false", "true");
    }

    @Test
    void saysWhichNameWasProbablyMeant() {
        assertThat(run("bulware", "mikro")).isEqualTo(2);

        assertThat(err.toString())
                .contains("There is no strategy \"bulware\" (did you mean \"boulware\"?).")
                .contains("There is no strategy \"mikro\" (did you mean \"micro\"?).");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "strategies";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--plugins";
        all[all.length - 1] = PLUGINS.toString();
        return new CommandLine(new Holdfast())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
