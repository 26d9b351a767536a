package dev.holdfast.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.api.ApiServer;
import dev.holdfast.server.api.Bodies;
import dev.holdfast.server.api.Talk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    private static List<String> lines() {
        return server.get("/metrics", server.key()).is(200).body().lines().toList();
    }

    /** The sum over all lines of a metric that have a label, whatever their others. */
    private static double sum(String name, String label) {
        return lines().stream()
                .filter(line -> line.startsWith(name + "{") && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static double value(String name) {
        return lines().stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void requestsAreCountedByTheirRouteAndNeverByWhatCallersMakeUp() {
        Talk talk = server.setUp(Bodies.price()).open();
        double before = sum("holdfast_requests_seconds_count", "route=\"/v1/negotiations/{negotiation}/offers\"");
        talk.offer("90").is(200);
        server.get("/v1/no-such-thing-as-this", server.key()).is(404);
        server.send("BREW", "/v1/no-such-thing-as-this", server.key(), "").is(404);

        assertThat(sum("holdfast_requests_seconds_count", "route=\"/v1/negotiations/{negotiation}/offers\""))
                .isEqualTo(before + 1);
        assertThat(String.join("\n", lines()))
                .contains("route=\"none\"")
                .doesNotContain("no-such-thing-as-this", "BREW", talk.id());
    }

    @Test
    void whatHappensInNegotiationsIsCountedButNotWhatOnlyOwnersSee() {
        Talk talk = server.setUp(Bodies.price()).open();
        double offers = sum("holdfast_events_total", "type=\"OfferMade\"");
        talk.offer("90").is(200);
        talk.bid("40").is(200);
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.55}}");

        assertThat(sum("holdfast_events_total", "type=\"OfferMade\"")).isEqualTo(offers + 2);
        assertThat(String.join("\n", lines())).doesNotContain("Tightened", "Loosening", "ReservationStated");
    }

    @Test
    void theStorePluginsConnectionsAndJavaHaveTheirFigures() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.offer("90").is(200);
        talk.negotiator("GET", "/advice", "").is(200);

        assertThat(lines())
                .anyMatch(line -> line.startsWith("holdfast_store_appends_seconds_bucket{outcome=\"durable\""))
                .anyMatch(line -> line.startsWith("holdfast_store_commits_total "))
                .anyMatch(line -> line.startsWith("holdfast_plugin_calls_seconds_count{part=\"strategy "))
                .anyMatch(line -> line.startsWith("holdfast_http_connections "))
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"))
                .contains("holdfast_store_up 1.0");
    }

    @Test
    void aNegotiationThatIsInMemoryIsNotReadFromTheStoreAgain() {
        Talk talk = server.setUp(Bodies.price()).open();
        double reads = value("holdfast_store_reads_seconds_count");
        talk.offer("90").is(200);
        talk.counterparty("GET", "/events", "").is(200);

        assertThat(value("holdfast_store_reads_seconds_count")).isEqualTo(reads);
    }

    @Test
    void onlyTheKeyOfAnOperatorOpensThem() {
        Talk talk = server.setUp(Bodies.price()).open();

        server.get("/metrics", "").is(401);
        server.get("/metrics", talk.owner()).is(403);
        server.get("/metrics", talk.counterparty()).is(403);
    }
}
