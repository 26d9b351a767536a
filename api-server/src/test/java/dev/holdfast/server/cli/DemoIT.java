package dev.holdfast.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as users start it: the finished directory, the real plugins, HTTP. */
class DemoIT {

    /** Set this property to a file to write there what the demo prints now. */
    private static final String WRITE_TO = "holdfast.demo.write";

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    @TempDir
    private Path directory;

    @Test
    void theThreeStoriesAreToldAsTheGoldenFileShows() throws Exception {
        try (DemoProcess demo = new DemoProcess(directory, "--exit")) {
            String told = ADDRESS.matcher(demo.text()).replaceAll("http://127.0.0.1:PORT");

            if (System.getProperty(WRITE_TO) != null) {
                Files.writeString(Path.of(System.getProperty(WRITE_TO)), told);
            }
            assertThat(demo.exitCode()).as(told).isZero();
            assertThat(told).isEqualTo(resource("demo.txt"));
            assertThat(demo.leftovers()).isEmpty();
        }
    }

    @Test
    void theWalkAwayPointChangesNothingThatIsToldBeforeTheEnd() throws Exception {
        Path one = file("one.json", story().replace("\"price\": \"1400\"", "\"price\": \"1335\""));
        Path two = file("two.json", story().replace("\"price\": \"1400\"", "\"price\": \"1475\""));
        String told = told("--exit", "--scenario", one.toString(), "--scenario", two.toString());

        String[] stories = told.split("A used cargo bike", -1);
        assertThat(beforeTheEnd(stories[1]))
                .isEqualTo(beforeTheEnd(stories[2]))
                .contains("accepts EUR")
                .doesNotContain("1,335", "1,475");
        assertThat(stories[1]).contains("EUR 1,335").isNotEqualTo(stories[2]);
    }

    @Test
    void anEndThatIsNotTheExpectedOneIsAFailure() throws Exception {
        Path file = file(
                "story.json",
                story().replace("\"state\": \"AGREED\", \"settlementPositionAtLeast\": 0.6", "\"state\": \"EXPIRED\""));

        try (DemoProcess demo = new DemoProcess(directory, "--exit", "--scenario", file.toString())) {
            assertThat(demo.text())
                    .contains(file + ":")
                    .contains("conversations.0.expect.state was expected to be EXPIRED and is AGREED");
            assertThat(demo.exitCode()).isOne();
            assertThat(demo.leftovers()).isEmpty();
        }
    }

    @Test
    void whatTheServerFindsWrongIsToldWithItsPlaceInTheFile() throws Exception {
        Path file = file(
                "story.json",
                story().replace("\"step\": \"5\"", "\"step\": \"0\"").replace("\"weight\": 1", "\"wait\": 1"));

        try (DemoProcess demo = new DemoProcess(directory, "--scenario", file.toString())) {
            assertThat(demo.text().lines().filter(line -> line.startsWith(file + ":")))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .anyMatch(line -> line.matches(".*:\\d+:\\d+: negotiation\\.issues\\.0 .*step.*"))
                    .anyMatch(line -> line.contains("negotiation.preferences.price.wait is not a field here"));
            assertThat(demo.exitCode()).isOne();
        }
    }

    @Test
    void theServerGoesOnUntilItIsAskedToEnd() throws Exception {
        Path file = file("story.json", story());
        try (DemoProcess demo = new DemoProcess(directory, "--scenario", file.toString())) {
            URI address = URI.create(demo.readUntil("/docs").trim().split("/docs", 2)[0]);
            assertThat(status(address.resolve("/docs/"), "")).isEqualTo(200);
            assertThat(status(address.resolve("/openapi.json"), "")).isEqualTo(200);
            assertThat(status(address.resolve("/health/ready"), "")).isEqualTo(200);
            assertThat(status(address.resolve("/v1/record"), "")).isEqualTo(200);
            for (int document = 0; document < 4; document++) {
                assertIsInTheProject(demo.readUntil("docs/"));
            }
            for (String who : List.of("key of the server", "Olga")) {
                demo.readUntil("What");
                String key = demo.readUntil("Bearer").replaceAll(".*Bearer (.*)'.*", "$1");
                URI page = URI.create(demo.readUntil(address.toString()).trim());
                assertThat(status(page, key)).as(who).isEqualTo(200);
            }
            assertThat(demo.leftovers()).isNotEmpty();
            anotherDemoTakesAnotherPort(address, file);

            demo.terminate();
            assertThat(demo.exitCode()).isNotZero();
            assertThat(demo.leftovers()).isEmpty();
        }
    }

    private void anotherDemoTakesAnotherPort(URI address, Path file) throws Exception {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        try (DemoProcess other = new DemoProcess(elsewhere, "--exit", "--scenario", file.toString())) {
            assertThat(other.text()).contains("http://127.0.0.1:").doesNotContain(address.toString());
            assertThat(other.exitCode()).isZero();
        }
    }

    @Test
    void theExampleInTheGuideIsPlayed() throws Exception {
        String guide = Files.readString(Path.of("../docs/scenario-format.md"));
        String example = guide.split("```json\n", 2)[1].split("```", 2)[0];

        assertThat(told("--exit", "--scenario", file("example.json", example).toString()))
                .contains("Deal ");
    }

    private String told(String... arguments) throws Exception {
        try (DemoProcess demo = new DemoProcess(directory, arguments)) {
            String told = demo.text();
            assertThat(demo.exitCode()).as(told).isZero();
            return told;
        }
    }

    /** A document that the demo points to is there. */
    private static void assertIsInTheProject(String line) {
        assertThat(Path.of("..", line.trim().split(" ", 2)[0])).exists();
    }

    private static String beforeTheEnd(String told) {
        return told.substring(0, told.indexOf("It is over"));
    }

    private Path file(String name, String scenario) throws IOException {
        return Files.writeString(directory.resolve(name), scenario);
    }

    private static String story() throws IOException {
        return resource("scenario/used-goods-sale.json");
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = DemoIT.class.getResourceAsStream("/dev/holdfast/server/demo/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static int status(URI address, String key) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + key)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
