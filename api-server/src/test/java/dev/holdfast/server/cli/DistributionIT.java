package dev.holdfast.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory that users get: it runs from anywhere, and plugins stand apart from the server. */
class DistributionIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("holdfast.distribution"));

    @Test
    void theLauncherWorksFromAnotherDirectory(@TempDir Path elsewhere) throws Exception {
        ProcessBuilder launcher = new ProcessBuilder(
                        DISTRIBUTION.resolve("bin/holdfast").toString(), "--version")
                .directory(elsewhere.toFile())
                .redirectErrorStream(true);
        launcher.environment().put("HOLDFAST_JAVA_HOME", System.getProperty("java.home"));
        Process process = launcher.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("Java " + Runtime.version()).doesNotContain("not packaged");
    }

    @Test
    void noPluginIsOnTheClassPathOfTheServer() throws IOException {
        assertThat(names(DISTRIBUTION.resolve("lib")))
                .anyMatch(name -> name.startsWith("holdfast-core-"))
                .noneMatch(name -> name.contains("plugin") || name.contains("testkit"));
    }

    @Test
    void theBenchmarksAreOnNobodysClassPath() throws IOException {
        assertThat(names(DISTRIBUTION.resolve("benchmarks")))
                .anyMatch(name -> name.startsWith("holdfast-benchmarks-"))
                .anyMatch(name -> name.startsWith("jmh-core-"));
        assertThat(names(DISTRIBUTION.resolve("lib")))
                .noneMatch(name -> name.contains("jmh") || name.contains("benchmarks"));
    }

    @Test
    void everyPluginNamesItselfAndTheInterfaceItWasBuiltFor() throws IOException {
        Path plugins = DISTRIBUTION.resolve("plugins");
        for (String plugin : names(plugins)) {
            // beside it lie the libraries that it brings
            List<String> jars = names(plugins.resolve(plugin)).stream()
                    .filter(name -> name.startsWith("holdfast-"))
                    .toList();
            assertThat(jars).as(plugin).hasSize(1);
            try (JarFile jar =
                    new JarFile(plugins.resolve(plugin).resolve(jars.get(0)).toFile())) {
                Attributes manifest = jar.getManifest().getMainAttributes();
                assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_TITLE))
                        .isEqualTo(plugin);
                assertThat(manifest.getValue("Holdfast-Spi-Version")).isEqualTo("1");
            }
        }
        assertThat(names(plugins))
                .contains(
                        "walk-away-enforcer",
                        "concession-tracker",
                        "readiness-gate",
                        "plan-ladder",
                        "tutorial",
                        "scenario-formats");
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
