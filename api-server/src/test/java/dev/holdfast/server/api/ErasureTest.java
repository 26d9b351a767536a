package dev.holdfast.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tenant goes, with every word that was ever said to the server about it. */
class ErasureTest {

    private static final Map<String, String> SETTINGS = Map.of(
            "webhooks.key", "0123456789abcdef0123456789abcdef",
            "webhooks.allow-private-addresses", "true",
            "webhooks.attempts", "1");

    /** In everything that the tenant says. */
    private static final String CANARY = "canary";

    @TempDir
    private Path directory;

    @Test
    void nothingOfItIsLeftAnywhereAndTheOthersGoOn() throws Exception {
        StorePlace place = Database.chosen().place(directory);
        Talk others;
        try (ApiServer server = ApiServer.start(directory, SETTINGS);
                Receiver receiver = new Receiver()) {
            receiver.answer(500);
            Tenant acme = live(server, receiver);
            Tenant umbrella = Tenant.setUp(server, "umbrella");
            others = umbrella.setUp(Bodies.price()).open();
            assertThat(export(place)).contains(CANARY);

            server.send("DELETE", "/v1/tenants/acme", server.key(), "").is(400);
            assertThat(server.send("DELETE", "/v1/tenants/acme?name=other", server.key(), "")
                            .wrongFields())
                    .containsExactly("?name");
            server.send("DELETE", "/v1/tenants/acme?name=" + nameOf(server), acme.owner(), "")
                    .is(403);
            String seen = server.get("/v1/negotiations", acme.owner()).is(200).text("/negotiations/0/id");
            server.get("/v1/negotiations/" + seen + "/walk-away-point", acme.owner())
                    .is(200);
            Answer erased = server.send("DELETE", "/v1/tenants/acme?name=" + nameOf(server), server.key(), "")
                    .is(200);
            assertThat(erased.text("/negotiations")).isEqualTo("2");

            server.get("/v1/negotiations", acme.owner()).is(401);
            server.get("/v1/tenants/acme", server.key()).is(404);
            server.send("DELETE", "/v1/tenants/acme?name=acme", server.key(), "")
                    .is(404);
            server.letPass(Duration.ofSeconds(1));
            Tenant again = Tenant.setUp(server, "acme");
            for (String below : List.of("", "/walk-away-point", "/events", "/log/owner")) {
                server.get("/v1/negotiations/" + seen + below, again.owner()).is(404);
            }
            server.send("DELETE", "/v1/tenants/acme?name=" + nameOf(server), server.key(), "")
                    .is(200);
            others.offer("90").is(200);
            assertThat(server.get("/v1/audit", server.key()).is(200).body())
                    .contains("TENANT_ERASED", "tenants/acme")
                    .doesNotContain(CANARY);
        }

        assertThat(export(place)).contains(others.id()).doesNotContain(CANARY, "\"tenant\":\"acme\"");
        try (Store store = place.open()) {
            store.compact();
        }
        assertThat(filesWith(CANARY)).isEmpty();
    }

    private static String nameOf(ApiServer server) {
        return server.get("/v1/tenants/acme", server.key()).text("/name");
    }

    /** Says the canary wherever something can be said. */
    private static Tenant live(ApiServer server, Receiver receiver) throws InterruptedException {
        Tenant acme = Tenant.setUp(server, "acme");
        acme.key("OWNER", CANARY + " holder", "");
        server.post(
                        "/v1/webhooks",
                        acme.owner(),
                        "{\"url\":\"" + receiver.url() + "\",\"description\":\"" + CANARY + "\"}")
                .is(201);
        server.send(server.request("/v1/mandate-templates")
                        .header("Authorization", "Bearer " + acme.owner())
                        .header("Content-Type", "text/csv")
                        .PUT(BodyPublishers.ofString("product,role,floor,settle,target,stretch\n" + CANARY
                                + ",sales,50.00,60.00,80.00,90.00\n"))
                        .build())
                .is(200);
        server.send("PUT", "/v1/tenants/acme/timing", server.key(), "{\"policy\":\"DELAY\",\"intervalMillis\":10}")
                .is(200);
        Talk talk = acme.setUp(Bodies.price(body -> body.put("title", CANARY))).open();
        talk.owner("POST", "/credentials", "{\"role\":\"NEGOTIATOR\",\"holder\":\"" + CANARY + "\"}")
                .is(201);
        talk.owner(
                        "POST",
                        "/walk-away-point/loosenings",
                        "{\"walkAwayPoint\":{\"utility\":0.2},\"reason\":\"" + CANARY + "\"}")
                .is(200);
        server.send(server.request(talk.path("/offers"))
                        .header("Authorization", "Bearer " + talk.negotiator())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "\"" + CANARY + "\"")
                        .POST(BodyPublishers.ofString("{\"terms\":{\"price\":90}}"))
                        .build())
                .is(200);
        acme.setUp(Bodies.price());
        receiver.rest();
        return acme;
    }

    private static String export(StorePlace place) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        place.archive().export(file);
        return file.toString(UTF_8);
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
