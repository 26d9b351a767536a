package dev.holdfast.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code holdfast serve}, from the finished directory and with its plugins. */
class ServeIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("holdfast.distribution"));
    private static final Pattern LISTENING = Pattern.compile("Holdfast is listening on (http://\\S+) .*");

    @TempDir
    private Path directory;

    private Process process;
    private BufferedReader output;
    private final List<String> printed = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        ProcessBuilder launcher = new ProcessBuilder(
                        DISTRIBUTION.resolve("bin/holdfast").toString(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        directory.resolve("data").toString())
                .directory(directory.toFile())
                .redirectError(directory.resolve("log").toFile());
        launcher.environment().put("HOLDFAST_JAVA_HOME", System.getProperty("java.home"));
        process = launcher.start();
        output = process.inputReader(UTF_8);
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    private String await(Pattern wanted) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.add(line);
            Matcher matcher = wanted.matcher(line);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        throw new AssertionError("It ended:\n" + Files.readString(directory.resolve("log")));
    }

    private static String get(String address, String key) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + key)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void itShowsItsKeyServesWithItsPluginsAndStopsWhenAsked() throws Exception {
        String address = await(LISTENING);
        Matcher key = Pattern.compile("hfk_\\S+").matcher(String.join("\n", printed));
        assertThat(key.find()).isTrue();

        assertThat(get(address + "/health/ready", "")).contains("\"UP\"");
        assertThat(get(address + "/v1/plugins", key.group()))
                .contains("walk-away-enforcer", "concession-tracker", "readiness-gate", "plan-ladder");

        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(directory.resolve("log")))
                .contains("Settings: ", "Stopped")
                .doesNotContain(key.group());
    }
}
