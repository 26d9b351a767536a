package dev.holdfast.server.proof.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.api.Receiver;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.PluginWorkshop;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S8: keep the walk-away point in the back of your mind. Unmistakable values of it are searched in every output. */
class S08CanaryIT {

    /** The point, its limit, what follows from it in money, the alternative, and what the owners say about them. */
    private static final List<String> CANARIES = List.of(
            "4242424242",
            "31.4159",
            "21.2121",
            "4343434343",
            "4141414141",
            "27182818",
            "Quetzalcoatl",
            "because-of-the-parrot",
            "\"ACCEPT_ABOVE_WALK_AWAY\"");

    private static final String WALK_AWAY_POINT =
            """
            {
              "utility": 0.4242424242, "limits": [{"issue": "price", "atLeast": "31.4159"}],
              "lastDecision": "ACCEPT_ABOVE_WALK_AWAY",
              "alternatives": [
                {"name": "Quetzalcoatl Ltd", "probability": 0.5, "utility": 0.27182818},
                {"name": "nothing", "probability": 0.5, "utility": 0}]
            }
            """;

    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "{\"terms\":{\"price\":\"0.01\"}}",
            "{\"terms\":{\"price\":\"39\"}}",
            "{\"terms\":{\"price\":[39]},\"surprise\":1}",
            "{\"revision\":1}",
            "{\"revision\":\"first\"}",
            "{\"message\":\"provoke\"}",
            "{\"evidence\":\"we were there\"}",
            "{\"terms\":",
            "{\"walkAwayPoint\":{\"utility\":0.4141414141},\"reason\":\"because-of-the-parrot\"}");

    @TempDir
    private Path directory;

    private final List<String> seen = new ArrayList<>();

    private static void canary(ObjectNode body) {
        body.set("walkAwayPoint", Mandates.json(WALK_AWAY_POINT));
        ((ObjectNode) body.at("/plan/settlingPoint"))
                .set("limits", Mandates.json("[{\"issue\":\"price\",\"atLeast\":34}]"));
        ArrayNode strategies = body.putArray("strategies");
        strategies.addObject().put("name", "thrower");
        strategies.addObject().put("name", "plan-ladder");
    }

    @Test
    void s08_noOutputToAnybodyButTheOwnerContainsTheWalkAwayPointOrWhatFollowsFromIt() throws InterruptedException {
        PluginWorkshop workshop = new PluginWorkshop(directory)
                .withShippedPlugins()
                .strategy("thrower", "throw new IllegalStateException(situation.brief().toString());")
                .guard(
                        "blabber",
                        "if (move instanceof Move.Warn warn && warn.message().contains(\"provoke\"))"
                                + " { var point = situation.mandate().reservation().walkAwayPoint();"
                                + " throw new IllegalStateException(\"\" + point.utility() + point.limits()); }"
                                + " return Verdict.allow();");
        Receiver traces = new Receiver();
        Map<String, String> settings = Map.of(
                "HOLDFAST_LOG_LEVEL", "DEBUG",
                "HOLDFAST_TRACES_OTLP_ENDPOINT", traces.url(),
                "HOLDFAST_LIMITS_REQUESTS_PER_LINK", "100000",
                "HOLDFAST_PLUGINS_DIRECTORY", workshop.plugins().toString(),
                "HOLDFAST_PLUGINS_GUARDS", "walk-away-enforcer,readiness-gate,blabber",
                "HOLDFAST_WEBHOOKS_KEY", "a key that only this test knows, and long",
                "HOLDFAST_WEBHOOKS_ALLOW_PRIVATE_ADDRESSES", "true");
        try (traces;
                ServerProcess server = ServerProcess.start(directory, settings);
                Receiver receiver = new Receiver()) {
            Client client = new Client(server.address());
            note(client.send("POST", "/v1/webhooks", key(client, "NEGOTIATOR"), "{\"url\":\"" + receiver.url() + "\"}")
                    .is(201));
            for (String mode : List.of("COPILOT", "AUTOPILOT")) {
                Talk talk = client.setUp(Mandates.price(body -> {
                    canary(body);
                    body.put("mode", mode);
                }));
                assertThat(talk.owner("GET", "/walk-away-point", "").is(200).body())
                        .contains("4242424242", "31.4159", "Quetzalcoatl", "27182818");
                tryEverything(client, talk);
                talk.team("PUT", "/readiness/their-position", "{\"terms\":{\"price\":\"25\"}}")
                        .is(200);
                talk.open();
                move(talk);
                tryEverything(client, talk);
            }
            provokeAtSetUp(client);
            List<Receiver.Message> sent = receiver.rest();
            assertThat(sent).hasSizeGreaterThan(20);
            sent.forEach(message -> seen.add(message.headers() + message.body()));
            List<Receiver.Message> traced = traces.rest();
            assertThat(traced).isNotEmpty();
            traced.forEach(message -> seen.add(message.headers() + message.body()));
            seen.add(server.output());
        }
        assertThat(seen).hasSizeGreaterThan(500);
        assertThat(seen.get(seen.size() - 1)).contains("DEBUG");
        assertThat(seen.stream().flatMap(S08CanaryIT::canaries)).isEmpty();
    }

    /** What of the secret is in an output, with what stands around it; the description of the API knows all policies. */
    private static Stream<String> canaries(String output) {
        return CANARIES.stream()
                .filter(output::contains)
                .filter(canary -> !(canary.contains("ABOVE") && output.contains("\"openapi\"")))
                .map(canary -> output.substring(
                        Math.max(0, output.indexOf(canary) - 300),
                        Math.min(output.length(), output.indexOf(canary) + 100)));
    }

    /** An ordinary talk with refusals and a failing guard, in which the owner moves the point. */
    private void move(Talk talk) {
        talk.offer(Mandates.terms("40"));
        note(talk.bid(Mandates.terms("25")));
        note(talk.accept(talk.negotiator()));
        note(talk.offer(Mandates.terms("33")));
        note(talk.team("POST", "/warn", "{\"message\":\"provoke\"}").isRefused(409, "GUARD_FAILED"));
        talk.owner(
                        "POST",
                        "/walk-away-point/tightenings",
                        "{\"walkAwayPoint\":{\"utility\":0.4343434343,"
                                + "\"limits\":[{\"issue\":\"price\",\"atLeast\":\"31.4159\"}]}}")
                .is(200);
        talk.owner(
                        "POST",
                        "/walk-away-point/loosenings",
                        "{\"walkAwayPoint\":{\"utility\":0.4141414141}," + "\"reason\":\"because-of-the-parrot\"}")
                .is(200);
        note(talk.bid(Mandates.terms("32")));
        note(talk.advice());
    }

    /** Every route with every role, and bodies that fit and do not; ends that would end it all come last. */
    private void tryEverything(Client client, Talk talk) {
        List<String> credentials = List.of(
                "",
                "hf_nobody",
                ServerProcess.KEY,
                key(client, "NEGOTIATOR"),
                key(client, "AUDITOR"),
                talk.negotiator(),
                talk.counterparty());
        tryAllTools(client, talk, credentials);
        JsonNode paths = client.get("/openapi.json", "").is(200).at("/paths");
        note(client.get("/openapi.json", ""));
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (!path.getKey().matches(".*/(leave|walk-away|open)")
                    && !path.getKey().equals("/v1/negotiations")) {
                String filled = path.getKey()
                        .replaceAll("\\{negotiation}", talk.id())
                        .replaceAll("\\{tenant}", "default")
                        .replaceAll("\\{key}", "key_1")
                        .replaceAll("\\{webhook}", "wh_1")
                        .replaceAll("\\{credential}", "cred_1")
                        .replaceAll("\\{offer}", "1")
                        .replaceAll("\\{fact}", "NEEDS_KNOWN")
                        .replaceAll("\\{kind}", "guard")
                        .replaceAll("\\{name}", "blabber")
                        .replaceAll("\\{code}", "conflict");
                for (String credential : credentials) {
                    for (String body : method.equals("get") ? List.of("") : BODIES) {
                        note(client.send(method.toUpperCase(Locale.ROOT), filled, credential, body));
                    }
                }
            }
        }));
        for (String credential : credentials) {
            note(client.get("/v1/negotiations", credential));
            note(client.get("/v1/negotiations?limit=one", credential));
        }
    }

    /** Before the routes, of which some end the talk: after its end, auditors may see everything. */
    private void tryAllTools(Client client, Talk talk, List<String> credentials) {
        List<String> tools = new ArrayList<>();
        tools(client, "tools/list", "{}", "")
                .is(200)
                .json()
                .at("/result/tools")
                .forEach(tool -> tools.add(tool.get("name").asText()));
        assertThat(tools).contains("getNegotiation", "makeOffer");
        for (String credential : credentials) {
            for (String tool : tools) {
                if (!List.of("open", "leave", "walkAway").contains(tool)) {
                    String arguments = "{\"negotiation\":\"" + talk.id() + "\",\"terms\":{\"price\":\"0.01\"}}";
                    note(tools(
                            client,
                            "tools/call",
                            "{\"name\":\"" + tool + "\",\"arguments\":{\"negotiation\":\"" + talk.id() + "\"}}",
                            credential));
                    note(tools(
                            client,
                            "tools/call",
                            "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}",
                            credential));
                }
            }
        }
    }

    /** What agents are answered. */
    private static Answer tools(Client client, String method, String params, String credential) {
        String message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":" + params + "}";
        return client.send("POST", "/mcp", credential, message);
    }

    /** A key for all negotiations of the tenant. */
    private static String key(Client client, String role) {
        String body = "{\"tenant\":\"default\",\"role\":\"" + role + "\",\"holder\":\"" + role + "\"}";
        return client.send("POST", "/v1/keys", ServerProcess.KEY, body).is(201).text("/key");
    }

    /** The server's key is not the owner: also a walk-away point that is refused comes back nowhere. */
    private void provokeAtSetUp(Client client) {
        List<String> wrong = List.of(
                "{\"utility\":1.4242424242}",
                "{\"utility\":\"0.4242424242\"}",
                "{\"utility\":0.4242424242,\"terms\":{\"price\":\"31.4159\"}}",
                "{\"limits\":[{\"issue\":\"price\",\"atLeast\":\"x31.4159\"}]}",
                "{\"limits\":[{\"issue\":\"weight\",\"atLeast\":\"31.4159\"}]}",
                "{\"limits\":[{\"issue\":\"price\",\"atLeast\":\"131.4159\"}]}",
                "{\"alternatives\":[{\"name\":\"Quetzalcoatl\",\"probability\":0.27182818,\"utility\":0.4242424242}]}",
                "{\"alternatives\":[{\"name\":\"Quetzalcoatl\",\"probability\":1,\"utility\":3.27182818}]}");
        for (String point : wrong) {
            Answer refused = client.send(
                    "POST",
                    "/v1/negotiations",
                    ServerProcess.KEY,
                    Mandates.price(body -> body.set("walkAwayPoint", Mandates.json(point))));
            assertThat(refused.status()).as(point).isIn(400, 422);
            note(refused);
        }
    }

    private void note(Answer answer) {
        seen.add(answer.status() + " " + answer.headers() + " " + answer.body());
    }
}
