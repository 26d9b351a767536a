package dev.holdfast.server.tournaments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A folder with small scenarios, and the finished command line in processes of its own.
 *
 * @param folder where it all lies
 */
record Orchard(Path folder) {

    private static final Path DISTRIBUTION = Path.of(System.getProperty("holdfast.distribution"));

    private static final String FRUIT =
            """
            {"format": "holdfast-scenario/1", "name": "%s",
             "issues": [
               {"name": "price, in \\"cents\\"", "minimum": 0, "maximum": 10},
               {"name": "fruit", "values": ["apples", "pears", "plums"]}],
             "profiles": [
               {"name": "grower", "reservation": 0.2, "preferences": {"type": "linear-additive", "issues": {
                 "price, in \\"cents\\"": {"weight": 0.7, "linear": {"atLowest": 0, "atHighest": 1}},
                 "fruit": {"weight": 0.3, "table": {"apples": 1, "pears": 0.4, "plums": 0}}}}},
               {"name": "shop", "reservation": 0.1, "preferences": {"type": "linear-additive", "issues": {
                 "price, in \\"cents\\"": {"weight": 0.5, "linear": {"atLowest": 1, "atHighest": 0}},
                 "fruit": {"weight": 0.5, "table": {"apples": 0.1, "pears": 0.6, "plums": 1}}}}},
               {"name": "guest", "reservation": 0, "preferences": {"type": "linear-additive", "issues": {
                 "price, in \\"cents\\"": {"weight": 0.2, "linear": {"atLowest": 1, "atHighest": 0}},
                 "fruit": {"weight": 0.8, "table": {"apples": 0.5, "pears": 1, "plums": 0}}}}}]}
            """;

    /** Writes the scenarios. */
    static Orchard in(Path folder) throws IOException {
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("early.json"), FRUIT.formatted("early"));
        Files.writeString(scenarios.resolve("late.json"), FRUIT.formatted("late, and sweet"));
        Files.writeString(scenarios.resolve("readme.txt"), "no scenario");
        return new Orchard(folder);
    }

    Path scenarios() {
        return folder.resolve("scenarios");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    /** Starts the launcher in the folder. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(DISTRIBUTION.resolve("bin/holdfast").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder launcher = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(file("output.txt").toFile());
        launcher.environment().put("HOLDFAST_JAVA_HOME", System.getProperty("java.home"));
        return launcher.start();
    }

    /** Runs the launcher to its end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        return end(start(arguments));
    }

    Ended end(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("it does not end; so far: " + read("output.txt"));
        }
        return new Ended(process.exitValue(), read("output.txt"));
    }

    /** How a command ended, and what it said. */
    record Ended(int code, String output) {}

    /** Sends a signal once a file is larger than so many bytes. */
    void signalOnceLarger(Process process, String signal, String file, long size)
            throws IOException, InterruptedException {
        while (process.isAlive() && (!Files.exists(file(file)) || Files.size(file(file)) < size)) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start();
        try (InputStream said = kill.getInputStream()) {
            said.readAllBytes();
        }
        if (kill.waitFor() != 0) {
            throw new IllegalStateException(
                    "the process had ended already: " + new String(Files.readAllBytes(file("output.txt")), UTF_8));
        }
    }

    /** The names of the files of a tournament. */
    static Set<String> files() {
        return Set.of("results.json", "sessions.csv", "traces.jsonl");
    }
}
