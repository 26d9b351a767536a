package dev.holdfast.server.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has Jazzer make inputs for each reader, one after another, each in a process of its own: {@code ./mvnw -Pfuzz -pl
 * api-server,plugins/scenario-formats -am verify -DskipTests -DskipITs -Dholdfast.fuzz.seconds=600}. What it finds, what it
 * says, and the inputs that led somewhere new stand in {@code target/fuzz}.
 */
public final class FuzzRun {

    private static final String SCENARIOS = "dev.holdfast.plugin.formats.ScenarioFuzz";
    private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs in (\\d+) second");

    private FuzzRun() {}

    /** The arguments: seconds for each, and the names of classes if not all are meant. */
    public static void main(String[] arguments) throws Exception {
        List<FuzzTarget> targets = new ArrayList<>(FuzzTarget.ALL);
        targets.add(new FuzzTarget(
                SCENARIOS, Path.of("..", "plugins", "scenario-formats", "src", "test", "fuzz", "ScenarioFuzz")));
        List<String> chosen = List.of(arguments).subList(1, arguments.length);
        boolean found = false;
        for (FuzzTarget target : targets) {
            if (chosen.isEmpty() || chosen.contains(target.simpleName())) {
                found |= fuzz(target, arguments[0]);
            }
        }
        if (found) {
            throw new IllegalStateException("Something was found; see target/fuzz");
        }
    }

    /** Whether anything was found. */
    private static boolean fuzz(FuzzTarget target, String seconds) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(
                Path.of("target", "fuzz", target.simpleName()).toAbsolutePath());
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.name(),
                        "--instrumentation_includes=dev.holdfast.**",
                        "--custom_hook_excludes=**",
                        // the reader of tokens asks its issuer for keys, at an address from the settings
                        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
                        "--keep_going=20",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + seconds,
                        "-timeout=60",
                        "-rss_limit_mb=3000",
                        corpus.toString(),
                        target.inputs().toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        String said = Files.readString(log);
        Matcher runs = RUNS.matcher(said);
        String figures = runs.find() ? runs.group(1) + " inputs in " + runs.group(2) + " s" : "ended with " + code;
        long kinds = said.lines().filter(line -> line.startsWith("== Java")).count();
        System.out.println(target.simpleName() + ": " + figures + ", found " + kinds);
        return kinds > 0 || !runs.reset().find();
    }

    /** Ours, and the reader of scenarios, which lives in a plugin that is never on the server's class path. */
    private static String classPath() {
        Path plugin = Path.of("..", "plugins", "scenario-formats", "target").toAbsolutePath();
        return String.join(
                System.getProperty("path.separator"),
                Optional.ofNullable(System.getProperty("holdfast.fuzz.class-path"))
                        .orElse(System.getProperty("java.class.path")),
                plugin.resolve("classes").toString(),
                plugin.resolve("test-classes").toString());
    }
}
