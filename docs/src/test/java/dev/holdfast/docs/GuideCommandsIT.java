package dev.holdfast.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.docs.Guide.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the integrator's guide, in order, in one shell, against a server of their own. */
class GuideCommandsIT {

    private static final String NEXT_BLOCK = "=== next block ===";

    @TempDir
    private Path directory;

    @Test
    void theCommandsOfTheIntegratorsGuideDoWhatItSays() throws Exception {
        List<Block> blocks = Guide.named("integrator/guide.md").blocks();
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
        try (ServerProcess server = ServerProcess.start(directory.resolve("data"))) {
            List<String> script = new ArrayList<>(List.of("set -euo pipefail"));
            commands.forEach(command -> script.addAll(List.of(command.text(), "echo", "echo '" + NEXT_BLOCK + "'")));
            ProcessBuilder shell = new ProcessBuilder("bash", "-c", String.join("\n", script));
            shell.environment().put("HOLDFAST", server.address());
            shell.environment().put("HOLDFAST_KEY", ServerProcess.KEY);
            Process process = shell.directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return List.of(output.split(NEXT_BLOCK + "\\R"));
        }
    }
}
