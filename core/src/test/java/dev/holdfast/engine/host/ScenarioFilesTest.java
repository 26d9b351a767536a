package dev.holdfast.engine.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioFormat;
import dev.holdfast.spi.format.ScenarioProblem;
import dev.holdfast.spi.format.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing scenarios through plugins. */
class ScenarioFilesTest {

    private static final Scenario PRICE = price();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.writeString(folder.resolve("price.one"), "one");
    }

    @Test
    void theFormatThatRecognisesAFileReadsIt() throws Exception {
        ScenarioFiles files = files(new Format("one", ".one"), new Format("two", ".two"));

        assertThat(files.read(file)).isEqualTo(PRICE);
        assertThat(files.read(file, "two")).isEqualTo(PRICE);
    }

    @Test
    void whatNoFormatOrMoreThanOneRecognisesIsRefused() {
        assertThatThrownBy(() -> files(new Format("two", ".two")).read(file))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessage(
                        file
                                + ": no scenario format recognises it as a whole scenario. Name the folder, or the file that names the"
                                + " profiles; \"holdfast scenario describe --format\" says what is wrong with it as one of two.");
        assertThatThrownBy(() ->
                        files(new Format("one", ".one"), new Format("all", "e")).read(file))
                .hasMessage(file + ": more than one scenario format recognises it: all, one. "
                        + "Name its format, to see what is wrong with it; there are all, one.");
    }

    @Test
    void aMissingFileAndAnUnknownFormatAreNamed() {
        ScenarioFiles files = files(new Format("one", ".one"));

        assertThatThrownBy(() -> files.read(folder.resolve("none")))
                .hasMessage(folder.resolve("none") + ": there is no such file or folder. Correct the path.");
        assertThatThrownBy(() -> files.read(file, "three"))
                .isInstanceOf(PluginFault.class)
                .hasMessage("no installed plugin offers the scenario format \"three\"; there are one");
    }

    @Test
    void theProblemsOfAFileComeThroughAsTheyAre() {
        ScenarioProblem first = new ScenarioProblem(file, "line 1, column 2", "the weight is negative", "Mend it.");
        ScenarioProblem second = new ScenarioProblem(file, "", "the profile is missing", "Add it.");
        ScenarioFiles files = files(new Broken(new InvalidScenarioException(List.of(first, second))));

        assertThatThrownBy(() -> files.read(file))
                .isInstanceOfSatisfying(InvalidScenarioException.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(first, second))
                .hasMessage(file + ", line 1, column 2: the weight is negative. Mend it.\n" + file
                        + ": the profile is missing. Add it.");
    }

    @Test
    void whateverElseAFormatThrowsIsItsFault() {
        ScenarioFiles files = files(new Broken(new IllegalStateException("unexpected")));

        assertThatThrownBy(() -> files.read(file))
                .isInstanceOf(PluginFault.class)
                .hasMessage("plugin formats, scenario format broken: threw java.lang.IllegalStateException");
    }

    @Test
    void onlyFormatsThatCanWriteDo() throws Exception {
        Path target = folder.resolve("written");
        files(new Format("one", ".one")).write(PRICE, target, "one");

        assertThat(target).hasContent("price");
        assertThatThrownBy(() -> files(new Broken(new IllegalStateException())).write(PRICE, target, "broken"))
                .hasMessage(target + ": scenarios cannot be written as broken. Choose a format that can be.");
    }

    private static ScenarioFiles files(ScenarioFormat... formats) {
        PluginRegistry registry = PluginRegistry.of(List.of(new Formats(Arrays.asList(formats))));
        return new ScenarioFiles(registry, new DirectCaller(registry));
    }

    private static Scenario price() {
        OutcomeSpace space = OutcomeSpace.of(new IntegerIssue("price", 1, 10));
        return new Scenario("price", space, List.of(profile("seller", space, 0, 1), profile("buyer", space, 1, 0)));
    }

    private static Profile profile(String name, OutcomeSpace space, double atLowest, double atHighest) {
        ValueFunction values = new ValueFunction.Linear(atLowest, atHighest);
        return new Profile(name, new LinearAdditive(space, List.of(new WeightedIssue("price", 1, values))), 0, 1);
    }

    private record Formats(List<ScenarioFormat> scenarioFormats) implements Plugin {

        @Override
        public String name() {
            return "formats";
        }
    }

    private record Format(String name, String ending) implements ScenarioFormat {

        @Override
        public String summary() {
            return "A format of a test.";
        }

        @Override
        public boolean recognises(Path path) {
            return path.toString().endsWith(ending);
        }

        @Override
        public Scenario read(Path path) {
            return PRICE;
        }

        @Override
        public Optional<ScenarioWriter> writer() {
            return Optional.of((scenario, target) -> {
                try {
                    Files.writeString(target, scenario.name());
                } catch (IOException failed) {
                    throw new InvalidScenarioException(
                            List.of(new ScenarioProblem(target, "", "it cannot be written", "Choose another place.")));
                }
            });
        }
    }

    private record Broken(Exception thrown) implements ScenarioFormat {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public String summary() {
            return "A format of a test that reads nothing.";
        }

        @Override
        public boolean recognises(Path path) {
            return true;
        }

        @Override
        public Scenario read(Path path) throws InvalidScenarioException {
            if (thrown instanceof InvalidScenarioException invalid) {
                throw invalid;
            }
            throw (RuntimeException) thrown;
        }
    }
}
