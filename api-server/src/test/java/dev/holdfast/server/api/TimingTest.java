package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * When counterparties are answered, tenant by tenant. Intervals are long, so that "not before" cannot come true by chance, and
 * "before" is what the quickest of some answers was.
 */
@Timeout(120)
class TimingTest {

    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final String DELAY = "{\"policy\":\"DELAY\",\"intervalMillis\":2000}";
    private static final String GRID = "{\"policy\":\"GRID\",\"intervalMillis\":100}";

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory, Map.of("timing.interval", "PT0.25S"));
    }

    @Test
    void anOperatorGivesATenantItsOwnAndTakesItAway() {
        Tenant.setUp(server, "acme");
        String path = "/v1/tenants/acme/timing";
        assertTiming(server.get(path, server.key()), "NONE", 250, false);

        assertTiming(server.send("PUT", path, server.key(), GRID), "GRID", 100, true);
        assertTiming(server.get(path, server.key()), "GRID", 100, true);
        assertTiming(server.send("DELETE", path, server.key(), ""), "NONE", 250, false);
        assertTiming(server.send("DELETE", path, server.key(), ""), "NONE", 250, false);

        assertThat(server.get("/v1/audit?tenant=acme", server.key()).is(200).body())
                .contains("TIMING_SET", "TIMING_REMOVED", "tenants/acme/timing");
    }

    @Test
    void nobodyElseMayAndWhatIsWrongIsSaid() {
        Tenant umbrella = Tenant.setUp(server, "umbrella");
        String path = "/v1/tenants/umbrella/timing";

        server.send("PUT", path, umbrella.owner(), GRID).is(403);
        server.get(path, umbrella.auditor()).is(403);
        server.send("PUT", "/v1/tenants/nobody/timing", server.key(), GRID).is(404);
        server.get("/v1/tenants/nobody/timing", server.key()).is(404);
        server.send("DELETE", "/v1/tenants/nobody/timing", server.key(), "").is(404);
        assertThat(server.send("PUT", path, server.key(), "{\"policy\":\"SOON\",\"intervalMillis\":9}")
                        .wrongFields())
                .contains("/policy");
        assertThat(server.send("PUT", path, server.key(), "{\"policy\":\"GRID\",\"intervalMillis\":9}")
                        .wrongFields())
                .containsExactly("/intervalMillis");
    }

    @Test
    void onlyCounterpartiesOfThatTenantAreAnsweredLater() {
        Talk slow = delayed("slow");
        Talk quick = Tenant.setUp(server, "quick").setUp(Bodies.price());

        assertThat(quickest(slow, slow.counterparty())).isGreaterThanOrEqualTo(INTERVAL);
        assertThat(quickest(slow, slow.negotiator())).isLessThan(INTERVAL);
        assertThat(quickest(quick, quick.counterparty())).isLessThan(INTERVAL);
    }

    @Test
    void aStreamTellsOfOurAnswerWhenTheAnswerToTheirOfferLeaves() throws Exception {
        Talk talk = delayed("streamed", Bodies.price(body -> body.put("mode", "AUTOPILOT")));
        talk.negotiator("POST", "/open", "").is(200);
        try (Listener listener = server.listen(talk.path("/event-stream"), talk.counterparty())) {
            until(listener, "OFFER_MADE");

            long sent = System.nanoTime();
            Thread bidder = new Thread(() -> talk.bid("20.00"));
            bidder.start();
            until(listener, "COUNTERPARTY");
            long heard = System.nanoTime() - sent;
            bidder.join();

            assertThat(Duration.ofNanos(heard)).isGreaterThanOrEqualTo(INTERVAL);
        }
    }

    @Test
    void whoIsAnsweredAfterADelayIsGivenNoWaitThatWouldTellTheMomentOfAChange() {
        Talk talk = delayed("polled");
        Answer known = talk.counterparty("GET", "", "").is(200);

        Answer answer = poll(talk, talk.counterparty(), known.header("ETag")).is(304);

        assertThat(answer.raw().headers().firstValue("Preference-Applied")).isEmpty();
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        String tag = talk.negotiator("GET", "", "").is(200).header("ETag");
        assertThat(poll(talk, talk.negotiator(), tag).is(304).header("Preference-Applied"))
                .isEqualTo("wait=1");
    }

    @Test
    void onAGridTheyMayWait() {
        Talk talk = delayed("ticking");
        server.send("PUT", "/v1/tenants/ticking/timing", server.key(), GRID).is(200);
        server.letPass(Duration.ofSeconds(2));
        Answer known = talk.counterparty("GET", "", "").is(200);

        assertThat(poll(talk, talk.counterparty(), known.header("ETag")).is(304).header("Preference-Applied"))
                .isEqualTo("wait=1");
    }

    private static Answer poll(Talk talk, String credential, String tag) {
        return server.send(server.request(talk.path(""))
                .header("Authorization", "Bearer " + credential)
                .header("If-None-Match", tag)
                .header("Prefer", "wait=1")
                .build());
    }

    private static Talk delayed(String tenant) {
        return delayed(tenant, Bodies.price());
    }

    private static Talk delayed(String tenant, String body) {
        Talk talk = Tenant.setUp(server, tenant).setUp(body);
        server.send("PUT", "/v1/tenants/" + tenant + "/timing", server.key(), DELAY)
                .is(200);
        server.letPass(Duration.ofSeconds(2));
        return talk;
    }

    private static Duration quickest(Talk talk, String credential) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long sent = System.nanoTime();
            server.get(talk.path(""), credential).is(200);
            least = Math.min(least, System.nanoTime() - sent);
        }
        return Duration.ofNanos(least);
    }

    private static void until(Listener listener, String word) {
        while (!listener.next().toString().contains(word)) {
            assertThat(word).isNotEmpty();
        }
    }

    private static void assertTiming(Answer answer, String policy, int millis, boolean own) {
        answer.is(200);
        assertThat(answer.text("/policy")).isEqualTo(policy);
        assertThat(answer.json().get("intervalMillis").asInt()).isEqualTo(millis);
        assertThat(answer.json().get("own").asBoolean()).isEqualTo(own);
    }
}
