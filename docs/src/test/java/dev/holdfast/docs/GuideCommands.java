package dev.holdfast.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.docs.Guide.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The commands of a guide, which are run in order, in one shell, and must answer what the guide shows. */
final class GuideCommands {

    private static final String NEXT_BLOCK = "=== next block ===";

    private final List<Block> blocks;
    private final List<Block> commands;

    /** Those of guides that go on where the one before has ended. */
    GuideCommands(String... guides) throws IOException {
        blocks = Arrays.stream(guides)
                .flatMap(guide -> Guide.named(guide).blocks().stream())
                .toList();
        commands = blocks.stream().filter(block -> block.has("runs")).toList();
    }

    /** Runs them in a directory and compares what they answer. */
    void check(Path directory, Map<String, String> environment) throws IOException, InterruptedException {
        List<String> answers = run(directory, environment);
        assertThat(answers).hasSameSizeAs(commands);
        int before = 0;
        for (Block block : blocks) {
            if (block.has("runs")) {
                before++;
            } else if (block.has("shows")) {
                assertThat(answers.get(before - 1))
                        .as("what the command before line %d answers", block.line())
                        .contains(block.text().lines().toList());
            }
        }
    }

    private List<String> run(Path directory, Map<String, String> environment) throws IOException, InterruptedException {
        List<String> script = new ArrayList<>(List.of("set -euo pipefail"));
        commands.forEach(command -> script.addAll(List.of(command.text(), "echo", "echo '" + NEXT_BLOCK + "'")));
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", String.join("\n", script));
        shell.environment().putAll(environment);
        Process process =
                shell.directory(directory.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return List.of(output.split(NEXT_BLOCK + "\\R"));
    }
}
