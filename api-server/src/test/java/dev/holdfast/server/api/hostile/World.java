package dev.holdfast.server.api.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.api.ApiServer;
import dev.holdfast.server.api.Bodies;
import dev.holdfast.server.api.Talk;
import java.util.List;
import java.util.Map;

/** A server, a negotiation that is open on it, and everybody who may call, with what each may know. */
final class World {

    /** The walk-away point: digits that nothing else has. */
    static final String CANARY = "43.71";

    private final ApiServer server;
    private final String tenantOwner;
    private final String otherTenant;
    private Talk talk;
    private int made;

    /** @param mayKnow whether they may know the walk-away point */
    record Caller(String name, String credential, boolean mayKnow) {}

    World(ApiServer server) {
        this.server = server;
        this.tenantOwner = key("acme");
        this.otherTenant = key("other");
        renew();
    }

    /** The name is another than the id: with it, a tenant can be erased. */
    private String key(String tenant) {
        server.post("/v1/tenants", server.key(), "{\"id\":\"%1$s\",\"name\":\"Trade of %1$s Ltd\"}".formatted(tenant));
        return server.post(
                        "/v1/keys",
                        server.key(),
                        "{\"tenant\":\"%s\",\"role\":\"OWNER\",\"holder\":\"Kim\"}".formatted(tenant))
                .is(201)
                .text("/key");
    }

    /** Another negotiation in the place of one that may have ended. */
    void renew() {
        talk = server.setUp(tenantOwner, Bodies.price(body -> {
                    body.put("title", "number " + made++);
                    body.set("walkAwayPoint", Bodies.json("{\"terms\":{\"price\":\"" + CANARY + "\"}}"));
                }))
                .open();
        talk.bid("30.00").is(200);
    }

    List<Caller> callers() {
        return List.of(
                new Caller("operator", server.key(), true),
                new Caller("owner", talk.owner(), true),
                new Caller("tenant's owner", tenantOwner, true),
                new Caller("negotiator", talk.negotiator(), false),
                new Caller("counterparty", talk.counterparty(), false),
                new Caller("another tenant", otherTenant, false),
                new Caller("nobody", "", false),
                new Caller("a forger", "hf_" + "A".repeat(43), false),
                new Caller("a forger with a token", "eyJhbGciOiJub25lIn0.e30.", false));
    }

    /** One of those whom an operation is for, more or less. */
    Caller suited(String path, Chance chance) {
        return path.contains("{negotiation}")
                ? callers().get(chance.of(List.of(1, 1, 3, 3, 4)))
                : callers().get(chance.of(List.of(0, 2, 2)));
    }

    /** What can stand in a path. */
    Map<String, String> ids() {
        return Map.of(
                "negotiation", talk.id(), "offer", "1", "fact", "SOLD_FIRST", "tenant", "acme", "kind", "strategies");
    }

    /** A body that is right, for those operations that a schema alone hardly ever meets. */
    JsonNode example(String path) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            JsonNode setUp = Bodies.json(Bodies.price());
            if (path.endsWith("/bulk")) {
                return mapper.createArrayNode().add(setUp).add(setUp);
            } else if (path.endsWith("/v1/negotiations")) {
                return setUp;
            }
            return mapper.readTree("{\"terms\":{\"price\":\"71.00\"},\"message\":\"so\"}");
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** The server still serves, and no thread of it is stuck. */
    void requireHealthy() {
        server.get("/health/ready", "").is(200);
        server.get("/v1/negotiations", tenantOwner).is(200);
    }

    /** How many threads are serving requests now, by the server's own figures. */
    double busyThreads() {
        return server.get("/metrics", server.key())
                .is(200)
                .body()
                .lines()
                .filter(line -> line.startsWith("holdfast_http_threads_busy"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    int port() {
        return server.request("/").build().uri().getPort();
    }
}
