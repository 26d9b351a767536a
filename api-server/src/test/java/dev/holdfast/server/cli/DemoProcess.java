package dev.holdfast.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code holdfast demo} as a user starts it, from the finished directory. Its output comes in lines, whatever the system. */
final class DemoProcess implements AutoCloseable {

    private static final Path DISTRIBUTION = Path.of(System.getProperty("holdfast.distribution"));
    private static final int PATIENCE_IN_SECONDS = 60;

    private final Process process;
    private final Path temporary;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    /** @param temporary where it keeps what is temporary */
    DemoProcess(Path temporary, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(DISTRIBUTION.resolve("bin/holdfast").toString(), "demo"));
        command.addAll(List.of(arguments));
        ProcessBuilder launcher = new ProcessBuilder(command).redirectErrorStream(true);
        launcher.environment().put("HOLDFAST_JAVA_HOME", System.getProperty("java.home"));
        launcher.environment().put("HOLDFAST_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        launcher.environment().put("LC_ALL", "C.UTF-8");
        this.process = launcher.start();
        this.temporary = temporary;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Reads on until a line contains something; answers that line. */
    String readUntil(String text) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("'" + text + "' has not been printed:\n" + String.join("\n", lines));
    }

    /** Everything that it has printed, up to its end. */
    String text() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        return String.join("\n", lines) + "\n";
    }

    /** Asks it to end, as a service manager would. */
    void terminate() {
        process.destroy();
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** What it has left behind. */
    List<String> leftovers() {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("holdfast"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
