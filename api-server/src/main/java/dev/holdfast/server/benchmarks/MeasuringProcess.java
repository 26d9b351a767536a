package dev.holdfast.server.benchmarks;

import dev.holdfast.server.StartFailure;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Another Java machine, with core, the benchmarks and JMH on its class path. It ends by itself when this one does.
 *
 * @param java the installation of Java
 * @param home the installation of Holdfast
 * @param plugins the directory of the plugins
 */
record MeasuringProcess(Path java, Path home, Path plugins) {

    private static final String MAIN = "dev.holdfast.benchmark.Measure";
    private static final int UNSAFE_IS_WARNED_OF = 24;

    /**
     * Measures until all is measured.
     *
     * @param progress told of every step that is done
     * @throws StartFailure when the plugins or the benchmarks are not there, or these fail
     */
    Measurements measure(boolean quick, Consumer<String> progress) throws IOException, InterruptedException {
        if (!Files.isDirectory(plugins)) {
            throw new StartFailure("There is no directory of plugins " + plugins
                    + ". Name one with --plugins, or leave that out for those of this installation.");
        }
        Path results = Files.createTempFile("holdfast-bench", ".json");
        try {
            Process process = new ProcessBuilder(command(results, quick))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader steps = process.inputReader(StandardCharsets.UTF_8)) {
                steps.lines().forEach(progress);
            }
            if (process.waitFor() != 0) {
                throw new StartFailure("The process that measures has failed; what it said is above.");
            }
            return Measurements.read(results);
        } finally {
            Files.deleteIfExists(results);
        }
    }

    private List<String> command(Path results, boolean quick) {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin").resolve("java").toString());
        if (Runtime.version().feature() >= UNSAFE_IS_WARNED_OF) {
            command.add("--sun-misc-unsafe-memory-access=allow"); // by JMH
        }
        // two runs at the same time disturb each other, but that is for whoever starts them to decide
        command.addAll(List.of("-Djmh.ignoreLock=true", "-XX:+UseParallelGC", "-cp", classPath(), MAIN));
        command.addAll(List.of(plugins.toString(), results.toString(), quick ? "quick" : "thorough"));
        return command;
    }

    private String classPath() {
        return core() + File.pathSeparator + benchmarks().resolve("*");
    }

    private Path core() {
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("holdfast-core-"))
                    .findFirst()
                    .orElseThrow(
                            () -> new StartFailure("There is no jar of Holdfast's core in " + home.resolve("lib")));
        } catch (IOException unreadable) {
            throw new StartFailure("There is no installation of Holdfast in " + home + ": " + unreadable.getMessage());
        }
    }

    private Path benchmarks() {
        Path directory = home.resolve("benchmarks");
        if (!Files.isDirectory(directory)) {
            throw new StartFailure("This installation has no benchmarks: there is no directory " + directory);
        }
        return directory;
    }
}
