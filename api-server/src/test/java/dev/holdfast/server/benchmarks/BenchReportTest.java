package dev.holdfast.server.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.json.file.JsonFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is made of JMH's results: three passes, in the second of which the machine was busy. */
class BenchReportTest {

    @Test
    void everySizeHasTheRatioOfTheSamePasses() throws Exception {
        JsonNode sessions = json().get("sessions");

        assertThat(sessions).hasSize(3);
        JsonNode first = sessions.get(0);
        assertThat(first.get("pair").asText()).isEqualTo("boulware/conceder");
        assertThat(first.get("outcomes").asLong()).isEqualTo(125);
        assertThat(first.get("sessionsPerSecond").asDouble()).isEqualTo(150_000);
        assertThat(first.get("bareLoopPerSecond").asDouble()).isEqualTo(300_000);
        assertThat(first.get("ratio").asDouble()).isEqualTo(0.5);
        assertThat(first.get("sessionsPerWallSecond").asDouble()).isEqualTo(75_000);
        assertThat(first.get("bytesPerRound").asDouble()).isEqualTo(100);
        assertThat(first.get("roundsPerSession").asDouble()).isEqualTo(50);
    }

    @Test
    void threadsAreComparedByTheirOwnTime() throws Exception {
        JsonNode threads = json().get("threads").get(0);

        assertThat(threads.get("scaling").asDouble()).isCloseTo(1.9, within(1e-9));
        assertThat(threads.get("wallScaling").asDouble()).isCloseTo(1.8, within(1e-9));
    }

    @Test
    void timesAreThoseOfTheProcessorWhereTheClockShowsMore() throws Exception {
        JsonNode search = json().get("search").get(0);

        assertThat(search.get("setUpMillis").asDouble()).isEqualTo(140);
        assertThat(search.get("worstNotBelowMicros").asDouble()).isEqualTo(0.4);
        assertThat(search.has("nearestMicros")).as("was not measured").isFalse();
    }

    @Test
    void theTableSaysWhichAimsAreReached() throws Exception {
        StringWriter text = new StringWriter();
        new BenchTable(new PrintWriter(text)).print(report());

        assertThat(text.toString().lines())
                .anyMatch(line -> line.matches("boulware/conceder +125 +150,000 +300,000 +0\\.50 +50 +100"))
                .anyMatch(line -> line.matches("sessions of 125 outcomes.* at least 0\\.50 +0\\.50"))
                .noneMatch(line -> line.endsWith("not reached"));
    }

    private static JsonNode json() throws Exception {
        return new ObjectMapper().readTree(JsonFile.text(report()));
    }

    private static BenchReport report() throws IOException, URISyntaxException {
        Path results = Path.of(BenchReportTest.class.getResource("jmh.json").toURI());
        return BenchReport.of(new Machine("17", "a system", 2, 0), Measurements.read(results));
    }
}
