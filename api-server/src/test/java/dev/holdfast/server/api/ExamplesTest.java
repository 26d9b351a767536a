package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.contract.Contract;
import dev.holdfast.server.contract.Description.Operation;
import dev.holdfast.server.contract.ExampleDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls every operation of a server and compares with the examples of the description. After a change that is meant, run with
 * {@code -Dholdfast.update-golden=true}, read what has changed in {@code src/main/openapi}, and build again.
 */
class ExamplesTest {

    private static final ExampleDirectory EXAMPLES = new ExampleDirectory(Path.of("src", "main", "openapi"));

    private static final Map<String, String> SETTINGS = Map.of(
            "webhooks.key", "0123456789abcdef0123456789abcdef",
            "webhooks.allow-private-addresses", "true",
            "webhooks.attempts", "1",
            "webhooks.timeout", "PT5S");

    private static final String POINT = "{\"walkAwayPoint\":{\"terms\":{\"price\":\"%s\"}}%s}";

    @TempDir
    private Path directory;

    private ApiServer server;
    private Tour tour;
    private String operator;
    private String owner;
    private String negotiator;
    private String auditor;

    @Test
    void everyOperationAnswersAsItsExampleSays() throws IOException {
        try (ApiServer running = ApiServer.start(directory, SETTINGS);
                Receiver receiver = new Receiver()) {
            server = running;
            tour = new Tour(server);
            operator = server.key();
            tenantAndKeys();
            webhooks(receiver);
            preparing();
            talking();
            ending();
            deadLetters(receiver);
            aboutTheServer();
            anotherTenant();
            mistakes();
        }
        Map<String, String> files = tour.recording().files();
        assertThat(Contract.ours().description().operations())
                .extracting(Operation::id)
                .allSatisfy(id -> assertThat(files).containsKey(id + ".json"));
        if (Boolean.getBoolean("holdfast.update-golden")) {
            EXAMPLES.write(files);
        }
        Map<String, String> kept = EXAMPLES.read();
        assertThat(files.keySet()).isEqualTo(kept.keySet());
        assertThat(files).allSatisfy((name, text) -> assertThat(text).as(name).isEqualTo(kept.get(name)));
    }

    private String key(String role, String holder) {
        return tour.post(
                        operator,
                        "/v1/keys",
                        "{\"tenant\":\"acme\",\"role\":\"" + role + "\",\"holder\":\"" + holder + "\"}")
                .is(201)
                .text("/key");
    }

    private void tenantAndKeys() {
        tour.post(operator, "/v1/tenants", "{\"id\":\"acme\",\"name\":\"Acme Ltd\"}")
                .is(201);
        tour.get(operator, "/v1/tenants/acme").is(200);
        tour.get(operator, "/v1/tenants").is(200);
        owner = key("OWNER", "Ada");
        negotiator = key("NEGOTIATOR", "Ned");
        auditor = key("AUDITOR", "Aud");
        tour.get(auditor, "/v1/audit").is(200);
        tour.get(owner, "/v1/keys").is(200);
        String id = tour.post(operator, "/v1/keys", "{\"tenant\":\"acme\",\"role\":\"AUDITOR\",\"holder\":\"Eve\"}")
                .text("/id");
        String renewed = tour.post(operator, "/v1/keys/" + id + "/rotation", "{\"overlap\":\"PT1H\"}")
                .is(201)
                .text("/id");
        tour.send("DELETE", operator, "/v1/keys/" + renewed, "").is(200);
        tour.send(
                        "PUT",
                        owner,
                        "/v1/mandate-templates",
                        "product,role,floor,settle,target,stretch\r\nbicycle,sales,50.00,60.00,80.00,90.00\r\n",
                        "Content-Type",
                        "text/csv")
                .is(200);
        tour.get(owner, "/v1/mandate-templates").is(200);
    }

    private void anotherTenant() {
        server.post("/v1/tenants", operator, "{\"id\":\"globex\",\"name\":\"Globex Ltd\"}")
                .is(201);
        String timing = "/v1/tenants/globex/timing";
        tour.send("PUT", operator, timing, "{\"policy\":\"GRID\",\"intervalMillis\":500}")
                .is(200);
        tour.get(operator, timing).is(200);
        tour.send("DELETE", operator, timing, "").is(200);
        tour.send("DELETE", operator, "/v1/tenants/globex?name=Globex%20Ltd", "")
                .is(200);
    }

    private void webhooks(Receiver receiver) {
        Answer made = tour.post(owner, "/v1/webhooks", "{\"url\":\"" + receiver.url() + "\",\"view\":\"NEGOTIATOR\"}")
                .is(201);
        String webhook = "/v1/webhooks/" + made.text("/id");
        tour.get(owner, "/v1/webhooks").is(200);
        tour.get(owner, webhook).is(200);
        tour.post(owner, webhook + "/test", "").is(200);
        tour.recording().posted("test", receiver.next().json());
        tour.post(owner, webhook + "/rotation", "").is(201);
    }

    private void preparing() {
        Answer created = tour.post(owner, "/v1/negotiations", Bodies.price(body -> body.remove("readiness")))
                .is(201);
        String path = "/v1/negotiations/" + created.text("/id");
        String ours = created.text("/credentials/negotiator");
        tour.post(owner, "/v1/negotiations/bulk", "[" + Bodies.price() + "]").is(200);
        tour.get(owner, "/v1/negotiations").is(200);
        Answer link = tour.post(owner, path + "/credentials", "{\"role\":\"COUNTERPARTY\",\"holder\":\"Agent\"}")
                .is(201);
        tour.get(owner, path + "/credentials").is(200);
        tour.send("DELETE", owner, path + "/credentials/" + link.text("/id"), "")
                .is(200);
        tour.send("PUT", ours, path + "/readiness/facts/NEEDS_KNOWN", "{\"evidence\":\"to ride to work\"}")
                .is(200);
        tour.post(ours, path + "/readiness/rejections", "{\"evidence\":\"too much\"}")
                .is(200);
        tour.send("PUT", ours, path + "/readiness/their-position", "{\"terms\":{\"price\":\"55.00\"}}")
                .is(200);
        tour.get(ours, path + "/readiness").is(200);
        tour.get(ours, path + "/viability").is(200);
        tour.send(
                        "PUT",
                        owner,
                        path + "/walk-away-point",
                        "{\"terms\":{\"price\":\"52.00\"},\"lastDecision\":\"WALK\"}")
                .is(200);
    }

    private void talking() {
        Talk talk = server.setUp(owner, Bodies.price());
        String path = talk.path("");
        tour.post(talk.negotiator(), path + "/open", "").is(200);
        String tag = tour.get(talk.owner(), path)
                .is(200)
                .raw()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        tour.get(talk.owner(), path, "If-None-Match", tag).is(304);
        tour.get(talk.negotiator(), path + "/advice").is(200);
        tour.post(talk.negotiator(), path + "/offers", "{\"terms\":{\"price\":\"90.00\"},\"message\":\"As new.\"}")
                .is(200);
        tour.post(talk.counterparty(), path + "/offers", "{\"terms\":{\"price\":\"40.00\"}}")
                .is(200);
        tour.post(talk.negotiator(), path + "/offers/2/decline", "{\"revision\":1,\"message\":\"Too little for us.\"}")
                .is(200);
        tour.post(talk.negotiator(), path + "/hold", "").is(200);
        tour.post(talk.negotiator(), path + "/warn", "{\"message\":\"We are close to our last word.\"}")
                .is(200);
        tour.post(talk.counterparty(), path + "/offers", "{\"terms\":{\"price\":\"65.00\"}}")
                .is(200);
        tour.post(talk.counterparty(), path + "/offers/3/withdraw", "{\"revision\":1}")
                .is(200);
        walkAwayPoint(talk);
        tour.post(talk.negotiator(), path + "/final", "{\"terms\":{\"price\":\"75.00\"}}")
                .is(200);
        tour.get(talk.counterparty(), path + "/offers").is(200);
        tour.post(talk.counterparty(), path + "/offers/4/accept", "{\"revision\":1}")
                .is(200);
        afterwards(talk);
    }

    private void walkAwayPoint(Talk talk) {
        String path = talk.path("/walk-away-point");
        tour.get(talk.owner(), path).is(200);
        tour.post(owner, path + "/tightenings", POINT.formatted("55.00", "")).is(200);
        String asked = POINT.formatted("50.00", ",\"reason\":\"The quarter ends.\"");
        tour.post(owner, path + "/loosenings", asked).is(200);
        tour.send("DELETE", owner, path + "/loosenings", "").is(200);
        tour.post(owner, path + "/loosenings", asked).is(200);
        tour.post(owner, path + "/loosenings/approval", POINT.formatted("50.00", ""));
        tour.post(key("OWNER", "Grace"), path + "/loosenings/approval", POINT.formatted("50.00", ""))
                .is(200);
    }

    private void afterwards(Talk talk) {
        String path = talk.path("");
        tour.get(talk.owner(), path + "/result").is(200);
        tour.get(talk.negotiator(), path + "/ledger").is(200);
        tour.get(talk.counterparty(), path + "/events").is(200);
        tour.listen(talk.counterparty(), path + "/event-stream");
        tour.listen(negotiator, "/v1/event-stream?after=" + talk.id() + ".negotiator.1");
        tour.get(talk.counterparty(), path + "/receipt").is(200);
        tour.get(talk.owner(), path + "/receipt/owner").is(200);
        tour.get(talk.counterparty(), path + "/log").is(200);
        tour.get(talk.owner(), path + "/log/owner").is(200);
        tour.post(talk.negotiator(), path + "/offers", "{\"terms\":{\"price\":\"70.00\"}}")
                .is(409);
    }

    private void ending() {
        Talk first = server.setUp(owner, Bodies.price()).open();
        first.bid("41").is(200);
        tour.post(
                        negotiator,
                        "/v1/declines",
                        "{\"declines\":[{\"negotiation\":\"" + first.id() + "\",\"offer\":1,\"revision\":1}]}")
                .is(200);
        tour.post(first.negotiator(), first.path("/walk-away"), "{\"message\":\"We keep it.\"}")
                .is(200);
        Talk second = server.setUp(owner, Bodies.price()).open();
        tour.post(second.counterparty(), second.path("/leave"), "{\"message\":\"We have bought another.\"}")
                .is(200);
    }

    private void deadLetters(Receiver receiver) {
        tour.recording().posted("event", receiver.next().json());
        String first = server.get("/v1/webhooks", owner).text("/webhooks/0/id");
        tour.send("DELETE", owner, "/v1/webhooks/" + first, "").is(200);
        Talk talk = server.setUp(owner, Bodies.price());
        String webhook = "/v1/webhooks/"
                + server.post("/v1/webhooks", owner, "{\"url\":\"" + receiver.url() + "\"}")
                        .text("/id");
        receiver.answer(503);
        talk.negotiator("PUT", "/readiness/facts/SOLD_FIRST", "{\"evidence\":\"they have seen it twice\"}")
                .is(200);
        while (server.get(webhook + "/dead-letters", owner)
                .json()
                .path("deadLetters")
                .isEmpty()) {
            Thread.onSpinWait();
        }
        tour.get(owner, webhook + "/dead-letters").is(200);
        tour.post(owner, webhook + "/replay", "{}").is(200);
        tour.post(owner, webhook + "/enablement", "").is(200);
    }

    private void aboutTheServer() {
        Stream.of("/health/live", "/health/ready", "/problems", "/problems/conflict", "/.well-known/jwks.json")
                .forEach(path -> tour.get("", path).is(200));
        tour.notReady();
        tour.get("", "/v1/record?tenant=acme").is(200);
        tour.get("", "/v1/record/signed?tenant=acme").is(200);
        tour.get(owner, "/v1/plugins").is(200);
        tour.get(owner, "/v1/plugins/guard/doorman").is(200);
        tour.metrics(operator);
    }

    private void mistakes() {
        tour.get("", "/v1/negotiations").is(401);
        tour.get(auditor, "/v1/tenants").is(403);
        tour.get(owner, "/v1/negotiations/00000000-0000-4000-8000-000000000000").is(404);
        tour.get(owner, "/v1/negotiations", "Accept", "text/html").is(406);
        tour.send("PATCH", owner, "/v1/negotiations", "").is(405);
        tour.post(owner, "/v1/negotiations", "{\"title\":").is(400);
        tour.post(owner, "/v1/keys", "{\"role\":\"KING\"}").is(400);
        tour.post(owner, "/v1/keys", "role=OWNER", "Content-Type", "application/x-www-form-urlencoded")
                .is(415);
        Talk talk = server.setUp(owner, Bodies.price()).open();
        tour.post(talk.negotiator(), talk.path("/hold"), "", "If-Match", "\"an-earlier-one\"")
                .is(412);
        tour.post(talk.negotiator(), talk.path("/offers"), "{\"terms\":{\"price\":\"10.00\"}}")
                .is(422);
        String once = "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"";
        tour.post(
                talk.negotiator(), talk.path("/offers"), "{\"terms\":{\"price\":\"88.00\"}}", "Idempotency-Key", once);
        tour.post(talk.negotiator(), talk.path("/offers"), "{\"terms\":{\"price\":\"87.00\"}}", "Idempotency-Key", once)
                .is(422);
    }
}
