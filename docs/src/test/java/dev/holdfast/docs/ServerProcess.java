package dev.holdfast.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The finished server in a process of its own, on a free port of the loopback interface.
 *
 * @param process ended when this is closed
 * @param address where it listens
 */
record ServerProcess(Process process, String address) implements AutoCloseable {

    static final String KEY = "hfk_a-key-that-only-the-tests-of-the-guides-know";

    private static final Pattern LISTENING = Pattern.compile("Holdfast is listening on (http://\\S+)");

    static ServerProcess start(Path data) throws IOException {
        Path distribution = Path.of(System.getProperty("holdfast.distribution"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dholdfast.home=" + distribution,
                        "-cp",
                        distribution.resolve("lib") + "/*",
                        "dev.holdfast.server.cli.Holdfast",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString()))
                .redirectErrorStream(true);
        builder.environment().put("HOLDFAST_SECURITY_API_KEY", KEY);
        builder.environment().put("HOLDFAST_WEBHOOKS_KEY", "a key of webhooks that only these tests know");
        Process process = builder.start();
        StringBuilder said = new StringBuilder();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                drain(output);
                return new ServerProcess(process, listening.group(1));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the server did not start:\n" + said);
    }

    /** So that the server never waits for somebody to read its log. */
    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "server output");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(stubborn -> process.destroyForcibly())
                .join();
    }
}
