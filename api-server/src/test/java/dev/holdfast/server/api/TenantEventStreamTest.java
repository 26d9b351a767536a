package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of all negotiations of a tenant while they happen. */
class TenantEventStreamTest {

    @AutoClose
    private static ApiServer server;

    private static Tenant acme;
    private static Tenant umbrella;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory, Map.of("events.heartbeat", "PT0.2S"));
        acme = Tenant.setUp(server, "acme");
        umbrella = Tenant.setUp(server, "umbrella");
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.get("id").asText()).toList();
    }

    @Test
    void aTenantHearsOfItsNegotiationsFromNowOnAndOfNobodyElses() {
        Talk before = acme.setUp(Bodies.price());
        try (Listener owner = server.listen("/v1/event-stream", acme.owner());
                Listener negotiator = server.listen("/v1/event-stream", acme.negotiator());
                Listener auditor = server.listen("/v1/event-stream", acme.auditor())) {
            owner.beat();
            negotiator.beat();
            auditor.beat();
            umbrella.setUp(Bodies.price()).open();
            before.open();
            before.owner(
                            "POST",
                            "/walk-away-point/loosenings",
                            "{\"walkAwayPoint\":{\"utility\":0.2},\"reason\":\"they are nice\"}")
                    .is(200);
            before.offer("90");

            List<String> all = ids(owner.next(3));
            assertThat(all).allMatch(id -> id.startsWith(before.id() + ".owner."));
            List<String> team = ids(negotiator.next(2));
            assertThat(team).allMatch(id -> id.startsWith(before.id() + ".negotiator."));
            int first = Integer.parseInt(team.get(0).substring(team.get(0).lastIndexOf('.') + 1));
            assertThat(team.get(1)).as("without a gap").endsWith("." + (first + 1));
            assertThat(ids(auditor.next(2))).isEqualTo(team);
        }
    }

    @Test
    void aStreamGoesOnBehindAnyEventOfAnyNegotiation() {
        List<String> ids;
        try (Listener owner = server.listen("/v1/event-stream", acme.owner())) {
            owner.beat();
            Talk one = acme.setUp(Bodies.price()).open();
            Talk other = acme.setUp(Bodies.price()).open();
            one.offer("90");
            other.offer("80");
            one.bid("10");
            int events = one.owner("GET", "/events", "").json().get("events").size()
                    + other.owner("GET", "/events", "").json().get("events").size();
            ids = ids(owner.next(events));
        }
        assertThat(ids).doesNotHaveDuplicates();
        for (int last = 0; last < ids.size() - 1; last++) {
            List<String> rest = ids.subList(last + 1, ids.size());
            try (Listener again = server.listen("/v1/event-stream", acme.owner(), "Last-Event-ID", ids.get(last))) {
                assertThat(ids(again.next(rest.size()))).isEqualTo(rest);
            }
        }
        Answer elsewhere = server.get("/v1/event-stream?after=" + ids.get(0), umbrella.owner());
        assertThat(elsewhere.wrongFields()).containsExactly("?after");
    }

    @Test
    void aServerThatStopsEndsItsStreamsAtOnce(@TempDir Path elsewhere) {
        ApiServer stopping = ApiServer.start(elsewhere);
        Tenant tenant = Tenant.setUp(stopping, "acme");
        Listener owner = stopping.listen("/v1/event-stream", tenant.owner());
        owner.beat();
        long begun = System.nanoTime();

        stopping.close();

        assertThat(owner.rest())
                .filteredOn(line -> !line.isEmpty())
                .containsExactly("retry: 1000", ": the server is about to stop");
        assertThat(System.nanoTime() - begun)
                .as("less than the time-out of a stop")
                .isLessThan(8_000_000_000L);
    }
}
