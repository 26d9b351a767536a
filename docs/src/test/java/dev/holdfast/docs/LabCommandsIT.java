package dev.holdfast.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.docs.Guide.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands of the guides of the lab, in order, in one shell, with the finished launcher. */
class LabCommandsIT {

    private static final String NEXT_BLOCK = "=== next block ===";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"lab/tournaments.md", "lab/sessions.md"})
    void theCommandsOfTheGuideDoWhatItSays(String guide) throws Exception {
        List<Block> blocks = Guide.named(guide).blocks();
        List<Block> commands =
                blocks.stream().filter(block -> block.has("runs")).toList();

        List<String> answers = run(commands);

        assertThat(answers).hasSameSizeAs(commands);
        for (Block shown : blocks.stream().filter(block -> block.has("shows")).toList()) {
            int before = (int) commands.stream()
                    .filter(command -> command.line() < shown.line())
                    .count();
            assertThat(answers.get(before - 1))
                    .as("what the command before line %d answers", shown.line())
                    .contains(shown.text().lines().toList());
        }
    }

    private List<String> run(List<Block> commands) throws IOException, InterruptedException {
        Path launcher = Path.of(System.getProperty("holdfast.distribution")).resolve("holdfast");
        Files.createSymbolicLink(directory.resolve("holdfast"), launcher);
        List<String> script = new ArrayList<>(List.of("set -euo pipefail"));
        commands.forEach(command -> script.addAll(List.of(command.text(), "echo", "echo '" + NEXT_BLOCK + "'")));
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", String.join("\n", script));
        shell.environment().put("HOLDFAST_JAVA_HOME", System.getProperty("java.home"));
        Process process =
                shell.directory(directory.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return List.of(output.split(NEXT_BLOCK + "\\R"));
    }
}
