package dev.holdfast.server.proof.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own that says where it listens. */
public record Program(Process process, URI address) implements AutoCloseable {

    /** The key of the server. */
    public static final String KEY = "load-key-load-key-load-key-load-key";

    private static final Path DISTRIBUTION = Path.of(System.getProperty("holdfast.distribution"));
    private static final Pattern ADDRESS = Pattern.compile("listening on (http://[^ ]+)");

    /** The server as users start it. */
    static Program holdfast(Path data) throws IOException {
        return holdfast(data, Map.of());
    }

    /** The same with settings, as the environment names them. */
    public static Program holdfast(Path data, Map<String, String> settings) throws IOException {
        return start(
                List.of(
                        DISTRIBUTION.resolve("bin/holdfast").toString(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString()),
                settings);
    }

    /** The container alone, with the same Java. */
    public static Program bareJetty(int answerSize) throws IOException {
        return start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareJetty.class.getName(),
                        Integer.toString(answerSize)),
                Map.of());
    }

    private static Program start(List<String> command, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HOLDFAST_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HOLDFAST_SECURITY_API_KEY", KEY);
        builder.environment().put("HOLDFAST_LOG_LEVEL", "ERROR");
        builder.environment().put("HOLDFAST_LIMITS_REQUESTS_PER_KEY", "0");
        builder.environment().put("HOLDFAST_LIMITS_REQUESTS_PER_LINK", "0");
        builder.environment().putAll(settings);
        Process process = builder.start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return new Program(process, URI.create(found.group(1)));
            }
        }
        throw new IOException("does not listen: " + command);
    }

    /** Milliseconds from the start of the process to the first answer that says that it is ready. */
    static double millisToFirstAnswer(Path data) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Program server = holdfast(data)) {
            HttpRequest ready = HttpRequest.newBuilder(server.address().resolve("/health/ready"))
                    .build();
            int status = HttpClient.newHttpClient()
                    .send(ready, BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IOException("not ready: " + status);
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }

    /** What it has used so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
