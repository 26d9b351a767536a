package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a quiet stream of events open. */
class SignsOfLifeTest {

    private static final String READS = "holdfast_store_reads_seconds_count ";

    @Test
    void theyCostTheStoreNothingUntilSomethingHappens(@TempDir Path directory) {
        Map<String, String> settings = Map.of("events.heartbeat", "PT0.1S", "engine.cache-size", "1");
        try (ApiServer server = ApiServer.start(directory, settings)) {
            Talk talk = server.setUp(Bodies.price());
            try (Listener counterparty = server.listen(talk.path("/event-stream"), talk.counterparty())) {
                counterparty.beat();
                counterparty.beat();
                server.setUp(Bodies.price());
                double reads = reads(server);
                for (int beat = 0; beat < 5; beat++) {
                    counterparty.beat();
                }
                assertThat(reads(server))
                        .as("of a negotiation that is no longer in memory")
                        .isEqualTo(reads);

                talk.open();
                assertThat(counterparty.next().get("type").asText()).isEqualTo("dev.holdfast.opened");
            }
        }
    }

    private static double reads(ApiServer server) {
        return server.get("/metrics", server.key())
                .is(200)
                .body()
                .lines()
                .filter(line -> line.startsWith(READS))
                .mapToDouble(line -> Double.parseDouble(line.substring(READS.length())))
                .sum();
    }
}
