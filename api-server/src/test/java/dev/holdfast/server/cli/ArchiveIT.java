package dev.holdfast.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.config.SettingsFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The archive that operators get, unpacked as they do and run from elsewhere. */
@DisabledIfSystemProperty(
        named = "holdfast.archive.left-out",
        matches = "true",
        disabledReason = "quick builds pack none")
class ArchiveIT {

    @TempDir
    private Path directory;

    private Path installation;

    @BeforeEach
    void unpack() throws Exception {
        Path archive = Path.of(System.getProperty("holdfast.archive"));
        assertThat(run("tar", "-xzf", archive.toString())).isEmpty();
        String name = archive.getFileName().toString();
        installation = directory.resolve(name.substring(0, name.length() - ".tar.gz".length()));
    }

    @Test
    void itHoldsProgramsLibrariesPluginsAndSettings() {
        assertThat(installation)
                .isDirectoryContaining(path -> path.endsWith("LICENSE"))
                .isDirectoryContaining(path -> path.endsWith("lib"))
                .isDirectoryContaining(path -> path.endsWith("plugins"))
                .isDirectoryContaining(path -> path.endsWith("container"))
                .isDirectoryContaining(path -> path.endsWith("systemd"))
                .isDirectoryNotContaining(path -> path.endsWith("cds"));
        assertThat(installation.resolve("bin/holdfast")).isExecutable();
        assertThat(installation.resolve("conf/holdfast.properties")).hasContent(SettingsFile.text());
    }

    @Test
    void theServerReadsTheSettingsThatLieInIt() throws Exception {
        Files.writeString(
                installation.resolve("conf/holdfast.properties"),
                "\nengine.cache-size = 17\nhttp.port = 0\n",
                StandardOpenOption.APPEND);

        Process server = holdfast("serve").start();
        try (BufferedReader output = server.inputReader(UTF_8)) {
            assertThat(linesUntil(output, "Holdfast is listening"))
                    .anyMatch(line -> line.contains("engine.cache-size=17"));
            server.destroy();
            assertThat(server.waitFor()).isEqualTo(143);
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void theCommandsAtTheStoreReadTheSameSettingsAsTheServer() throws Exception {
        Files.writeString(
                installation.resolve("conf/holdfast.properties"),
                "\nstore.path = kept-elsewhere\n",
                StandardOpenOption.APPEND);

        Process tenants = holdfast("tenants", "create", "acme").start();
        assertThat(new String(tenants.getInputStream().readAllBytes(), UTF_8)).contains("Tenant acme");
        Process export = holdfast("store", "export", "all.jsonl").start();
        assertThat(new String(export.getInputStream().readAllBytes(), UTF_8)).contains("Written to all.jsonl");

        assertThat(directory.resolve("kept-elsewhere")).isDirectory();
        assertThat(directory.resolve("data")).doesNotExist();
        assertThat(directory.resolve("all.jsonl")).content().contains("\"acme\"");
    }

    @Test
    void theSettingsThatThePrintedFileShowsAreTheOnesOfTheProgram() throws Exception {
        Process printed = holdfast("settings").start();

        assertThat(new String(printed.getInputStream().readAllBytes(), UTF_8)).isEqualTo(SettingsFile.text());
    }

    private ProcessBuilder holdfast(String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add(0, installation.resolve("bin/holdfast").toString());
        ProcessBuilder launcher =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        launcher.environment().put("HOLDFAST_JAVA_HOME", System.getProperty("java.home"));
        return launcher;
    }

    private static List<String> linesUntil(BufferedReader output, String wanted) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(wanted)) {
                return lines;
            }
        }
        throw new AssertionError("It ended:\n" + String.join("\n", lines));
    }

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
