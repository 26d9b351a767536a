package dev.holdfast.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.spi.StrategyFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PluginLoaderTest extends Installation {

    @Test
    void aGoodPluginIsLoaded() {
        workshop.jar("good", PluginWorkshop.strategyPlugin("good", "steady", PASS));

        LoadReport report = load();

        assertThat(report.problems()).isEmpty();
        assertThat(report.plugins())
                .containsExactly(new LoadedPlugin("good", Optional.of("2.3.4"), "good", List.of("good.jar")));
        assertThat(report.registry().pluginNames()).containsExactly("good");
        Registered<StrategyFactory<?>> steady =
                report.registry().strategy("steady").orElseThrow();
        assertThat(steady.plugin()).isEqualTo("good");
        assertThat(steady.part()).isEqualTo("strategy steady");
        assertThat(steady.summary()).isEqualTo("made for a test");
        assertThat(steady.factory().getClass().getClassLoader())
                .isNotSameAs(getClass().getClassLoader());
    }

    @Test
    void anEmptyInstallationIsFine() {
        LoadReport report = load();

        assertThat(report.problems()).isEmpty();
        assertThat(report.registry().pluginNames()).isEmpty();
    }

    @Test
    void aMissingDirectoryIsReported() {
        LoadReport report = keep(new PluginLoader(directory.resolve("nowhere"), Set.of()).load());

        assertThat(lines(report))
                .singleElement()
                .asString()
                .contains("is not there or cannot be read")
                .endsWith("Create it, or correct plugins.directory.");
    }

    @Test
    void allProblemsOfAllPluginsAreReportedTogetherAndTheOthersAreLoaded() throws IOException {
        workshop.jar("good", PluginWorkshop.strategyPlugin("good", "steady", PASS));
        workshop.jar(
                "throwing", PluginWorkshop.plugin("throwing", "throw new IllegalStateException(\"no disk\");", ""));
        workshop.jar("another-spi", "x.jar", Map.of("example.Main", named("another-spi")), "2.1", "example.Main");
        Files.writeString(Files.createDirectory(directory.resolve("torn")).resolve("torn.jar"), "no jar at all");
        Files.createDirectory(directory.resolve("empty"));

        LoadReport report = load();

        assertThat(report.registry().pluginNames()).containsExactly("good");
        assertThat(lines(report))
                .containsExactly(
                        "another-spi/x.jar: it was made for version 2 of the plugin interface, and this is version 1."
                                + " Use a newer Holdfast, or an older version of the plugin.",
                        "empty: there is no jar in it. Put the plugin's jar into it, or remove it.",
                        "throwing/throwing.jar: plugin throwing, constructor: threw java.lang.IllegalStateException"
                                + " (no disk). Ask the plugin's author for a corrected version.",
                        "torn/torn.jar: it is no readable jar: ZipException. Replace it with another copy of the file.");
    }

    @Test
    void aPluginThatNeverComesBackIsGivenUp() {
        workshop.jar(
                "endless",
                PluginWorkshop.plugin("endless", "while (!Boolean.getBoolean(\"holdfast.test.released\")) {}", ""));

        LoadReport report = keep(new PluginLoader(directory, Set.of(), Duration.ofMillis(50)).load());
        System.setProperty("holdfast.test.released", "true");

        assertThat(report.problems())
                .singleElement()
                .extracting(PluginProblem::message)
                .asString()
                .startsWith("plugin endless, ")
                .endsWith("took longer than 50 ms");
    }

    @Test
    void namesAndSettingsAreChecked() {
        workshop.jar("shouting", PluginWorkshop.strategyPlugin("Shouting", "steady pace", PASS));
        workshop.jar(
                "unset",
                PluginWorkshop.strategyPlugin("unset", "steady", PASS)
                        .replace("NoSettings", "Curve")
                        .replace(
                                "static final class Made",
                                "public record Curve(int steps) {} static final class Made"));
        workshop.jar(
                "nothing",
                PluginWorkshop.plugin("nothing", "", "public List<TrackerFactory<?>> trackers() { return null; }"));

        assertThat(load().problems())
                .extracting(PluginProblem::message)
                .containsExactly(
                        "plugin nothing, list of tracker factories: answered null",
                        "the plugin is called \"Shouting\"; names are lower-case letters, digits and single hyphens,"
                                + " beginning with a letter, 64 at most",
                        "the strategy factory 1 is called \"steady pace\"; names are lower-case letters, digits and"
                                + " single hyphens, beginning with a letter, 64 at most",
                        "the settings of strategy steady are not declared well: example.Main$Curve.steps needs a"
                                + " @Setting that says what it does");
    }

    @Test
    void aNameThatIsTakenTwiceIsGivenToNeither() {
        workshop.jar("one", PluginWorkshop.strategyPlugin("one", "steady", PASS));
        workshop.jar("two", PluginWorkshop.strategyPlugin("two", "steady", PASS));
        workshop.jar("three", PluginWorkshop.strategyPlugin("same", "fast", PASS));
        workshop.jar("four", PluginWorkshop.strategyPlugin("same", "slow", PASS));

        LoadReport report = load();

        assertThat(report.registry().strategies()).isEmpty();
        assertThat(report.problems())
                .extracting(PluginProblem::message)
                .containsExactly(
                        "another plugin is called \"same\" too: three",
                        "the plugin \"two\" (two) offers the strategy steady too",
                        "another plugin is called \"same\" too: four",
                        "the plugin \"one\" (one) offers the strategy steady too");
    }

    @Test
    void aGuardNeedsTheOperatorsGrant() {
        workshop.jar("watchman", PluginWorkshop.guardPlugin("watchman", "watch", "return Verdict.allow();"));

        LoadReport refused = load();
        LoadReport granted = load("watchman");

        assertThat(refused.registry().guards()).isEmpty();
        assertThat(lines(refused))
                .containsExactly("watchman/watchman.jar: the plugin offers guard watch; guards see the walk-away point,"
                        + " and the operator has not granted that to it. If you trust it with every walk-away point, add"
                        + " \"watchman\" to plugins.guards; otherwise remove it.");
        assertThat(granted.problems()).isEmpty();
        assertThat(granted.registry().guard("watch")).isPresent();
    }

    @Test
    void aGrantThatNobodyHoldsIsReported() {
        workshop.jar("watchman", PluginWorkshop.guardPlugin("watchman", "watch", "return Verdict.allow();"));

        assertThat(load("watchman", "wachtman").problems())
                .extracting(PluginProblem::message)
                .containsExactly("plugins.guards names \"wachtman\", and no installed plugin is called so"
                        + " (did you mean \"watchman\"?)");
    }

    @Test
    void oddFilesAreReportedOrLeftAlone() throws IOException {
        Path good = workshop.jar("good", PluginWorkshop.strategyPlugin("good", "steady", PASS));
        Files.writeString(directory.resolve("README.md"), "put plugins here");
        Files.createDirectory(directory.resolve(".git"));
        Files.writeString(directory.resolve("good/LICENSE"), "");
        Files.copy(good, directory.resolve("lost.jar"));
        Files.createSymbolicLink(directory.resolve("linked"), directory.resolve("good"));
        Files.createDirectories(directory.resolve("odd/inner.jar"));
        Files.createSymbolicLink(directory.resolve("odd/link.jar"), good);
        Files.copy(good, Files.createDirectory(directory.resolve("odd/lib")).resolve("needed.jar"));

        LoadReport report = load();

        assertThat(report.registry().pluginNames()).containsExactly("good");
        assertThat(report.problems())
                .extracting(PluginProblem::message)
                .containsExactly(
                        "linked is a symbolic link",
                        "lost.jar lies beside the directories of plugins and would not be loaded",
                        "inner.jar is called a jar and is no file",
                        "the jars in lib/ would not be loaded",
                        "link.jar is a symbolic link");
    }
}
