package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P5: agents negotiate over their protocol, people over HTTP, in the same negotiation, each with their own view. */
class AgentsTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    private static AgentClient agent(String credential) {
        return new AgentClient(server.address(), credential);
    }

    private static Map<String, Object> in(Talk talk, Object... more) {
        Map<String, Object> arguments = new java.util.HashMap<>(Map.of("negotiation", talk.id()));
        for (int index = 0; index < more.length; index += 2) {
            arguments.put((String) more[index], more[index + 1]);
        }
        return arguments;
    }

    @Test
    void anAgentOfOurSideAndOneOfTheirsComeToADealThatPeopleSee() {
        Talk talk = server.setUp(Bodies.price());
        try (AgentClient ours = agent(talk.negotiator());
                AgentClient theirs = agent(talk.counterparty())) {
            assertThat(ours.greeting().serverInfo().name()).isEqualTo("holdfast");
            assertThat(ours.call("open", in(talk)).isError()).isFalse();
            assertThat(ours.call("getAdvice", in(talk))
                            .json()
                            .at("/move/action")
                            .asText())
                    .isEqualTo(talk.negotiator("GET", "/advice", "").text("/move/action"));
            JsonNode offered = ours.call("makeOffer", in(talk, "terms", Map.of("price", "85.50")))
                    .json();
            assertThat(talk.counterparty("GET", "/offers", "").text("/offers/0/terms/price"))
                    .isEqualTo("85.50");
            JsonNode seen = theirs.call("listOffers", in(talk)).json().at("/offers/0");
            assertThat(theirs.call(
                                    "acceptOffer",
                                    in(
                                            talk,
                                            "offer",
                                            seen.get("id").asText(),
                                            "revision",
                                            seen.get("revision").asInt()))
                            .isError())
                    .as(offered.toString())
                    .isFalse();
        }
        assertThat(talk.owner("GET", "", "").text("/state")).isEqualTo("AGREED");
        assertThat(talk.owner("GET", "/result", "").is(200).body()).contains("85.50");
    }

    @Test
    void everybodySeesWhatTheirCredentialSeesOverHttp() throws Exception {
        Talk talk = server.setUp(Bodies.price()).open();
        for (String credential : List.of(talk.negotiator(), talk.counterparty())) {
            try (AgentClient agent = agent(credential)) {
                for (Map.Entry<String, String> each : Map.of(
                                "getNegotiation",
                                "",
                                "listEvents",
                                "/events",
                                "getAdvice",
                                "/advice",
                                "getLedger",
                                "/ledger")
                        .entrySet()) {
                    Answer overHttp = server.get(talk.path(each.getValue()), credential);
                    AgentClient.Result overTool = agent.call(each.getKey(), in(talk));
                    assertThat(overTool.beside("status")).isEqualTo(overHttp.status());
                    assertThat(overTool.isError()).isEqualTo(overHttp.status() >= 400);
                    if (!overTool.isError()) {
                        assertThat(overTool.json()).isEqualTo(overHttp.json());
                        assertThat(new ObjectMapper()
                                        .<JsonNode>valueToTree(overTool.raw().structuredContent()))
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void anOwnersCredentialIsNoneForAnAgent() {
        Tenant acme = Tenant.setUp(server, "agents-of-acme");
        Talk talk = acme.setUp(Bodies.price());
        for (String credential : List.of(talk.owner(), acme.owner())) {
            try (AgentClient agent = agent(credential)) {
                for (Tool tool : agent.tools()) {
                    AgentClient.Result refused = agent.call(tool.name(), required(tool, talk));
                    assertThat(refused.isError()).as(tool.name()).isTrue();
                    assertThat(refused.json().get("reason").asText()).isEqualTo("OWNERS_CREDENTIAL");
                    assertThat(refused.json().get("remedy").asText()).contains("negotiator");
                    assertThat(refused.json().toString()).doesNotContain("walkAwayPoint");
                }
            }
        }
        assertThat(talk.owner("GET", "/events", "").is(200).body()).doesNotContain("OPENED");
    }

    /** What the tool needs in its path. */
    private static Map<String, Object> required(Tool tool, Talk talk) {
        Map<String, Object> arguments = new java.util.HashMap<>();
        @SuppressWarnings("unchecked")
        List<String> names = (List<String>) tool.inputSchema().getOrDefault("required", List.of());
        names.forEach(name -> arguments.put(name, name.equals("negotiation") ? talk.id() : "x"));
        return arguments;
    }

    @Test
    void aRefusedMoveChangesNothingAndSaysWhy() {
        Talk talk = server.setUp(Bodies.price()).open();
        try (AgentClient ours = agent(talk.negotiator())) {
            AgentClient.Result refused = ours.call("makeOffer", in(talk, "terms", Map.of("price", "59.99")));
            assertThat(refused.isError()).isTrue();
            assertThat(refused.json().get("reason").asText()).isEqualTo("BELOW_SETTLING_POINT");
            assertThat(refused.json().get("remedy").asText()).isNotBlank();
            assertThat(ours.call("makeOffer", in(talk))
                            .json()
                            .at("/errors/0/field")
                            .asText())
                    .isEqualTo("/terms");
        }
        assertThat(talk.negotiator("GET", "/offers", "").json().get("offers")).isEmpty();
    }

    @Test
    void aCallIsCarriedOutOnceUnderItsKeyAndOnlyInTheStateThatTheAgentHasSeen() {
        Talk talk = server.setUp(Bodies.price()).open();
        try (AgentClient ours = agent(talk.negotiator())) {
            Object tag = ours.call("getNegotiation", in(talk)).beside("etag");
            Map<String, Object> offer =
                    in(talk, "terms", Map.of("price", "88"), "idempotencyKey", "\"once\"", "ifMatch", tag);
            AgentClient.Result first = ours.call("makeOffer", offer);
            assertThat(first.isError()).isFalse();
            assertThat(ours.call("makeOffer", offer).json()).isEqualTo(first.json());
            assertThat(ours.call("makeOffer", in(talk, "terms", Map.of("price", "87"), "ifMatch", tag))
                            .beside("status"))
                    .isEqualTo(412);
        }
        assertThat(talk.negotiator("GET", "/offers", "").json().get("offers")).hasSize(1);
    }

    @Test
    void noToolHasToDoWithTheWalkAwayPointOrWithCredentials() {
        try (AgentClient anybody = agent("")) {
            List<Tool> tools = anybody.tools();
            assertThat(tools)
                    .extracting(Tool::name)
                    .contains("getAdvice", "makeOffer", "walkAway")
                    .doesNotHaveDuplicates()
                    .noneMatch(name ->
                            name.matches("(?i).*(WalkAwayPoint|Loosening|Credential|Key|Webhook|Template|Stream).*"));
            assertThat(tools).allSatisfy(tool -> {
                String schema =
                        new ObjectMapper().valueToTree(tool.inputSchema()).toString();
                assertThat(schema).doesNotContain("#/components/", "WalkAwayPoint");
                Stream.of(schema.split("#/\\$defs/"))
                        .skip(1)
                        .map(after -> after.substring(0, after.indexOf('"')))
                        .forEach(name -> assertThat(tool.inputSchema().get("$defs"))
                                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                                .containsKey(name));
            });
            assertThat(tools.stream()
                            .filter(tool ->
                                    Boolean.TRUE.equals(tool.annotations().destructiveHint()))
                            .map(Tool::name))
                    .containsExactlyInAnyOrder("acceptOffer", "announceFinal", "walkAway", "leave");
        }
    }

    @Test
    void whoHasNoCredentialOrAnothersIsTurnedAwayAsOverHttp() {
        Talk talk = server.setUp(Bodies.price());
        Talk other = server.setUp(Bodies.price());
        String call = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"getNegotiation\","
                + "\"arguments\":{\"negotiation\":\"" + talk.id() + "\"}}}";
        for (String credential : List.of("", "hf_nobody")) {
            Answer turnedAway = server.post("/mcp", credential, call).is(401);
            assertThat(turnedAway.raw().headers().firstValue("WWW-Authenticate"))
                    .isPresent();
        }
        try (AgentClient stranger = agent(other.negotiator())) {
            AgentClient.Result nothing = stranger.call("getNegotiation", in(talk));
            assertThat(nothing.beside("status")).isEqualTo(404);
        }
        try (AgentClient theirs = agent(talk.counterparty())) {
            assertThat(theirs.call("getAdvice", in(talk)).beside("status")).isEqualTo(403);
        }
    }

    @Test
    void noArgumentLeadsToAnotherPath() {
        Talk talk = server.setUp(Bodies.price());
        try (AgentClient ours = agent(talk.negotiator())) {
            for (String id :
                    List.of("..", ".", "", "x/walk-away-point", "x%2f..", talk.id() + "/walk-away-point?", "ä")) {
                assertThatThrownBy(() -> ours.call("getNegotiation", Map.of("negotiation", id)))
                        .hasMessageContaining("negotiation must be an id");
            }
            assertThatThrownBy(() -> ours.call("getNegotiation", in(talk, "negotation", "x")))
                    .hasMessageContaining("did you mean negotiation?");
            assertThatThrownBy(() -> ours.call("getWalkAwayPoint", in(talk))).hasMessageContaining("no tool");
        }
    }

    @Test
    void whatIsNoMessageOfTheProtocolIsAnsweredInItsWay() {
        assertThat(error(server.post("/mcp", "", "{").is(400))).isEqualTo(-32700);
        assertThat(error(server.post("/mcp", "", "[]").is(400))).isEqualTo(-32600);
        assertThat(error(server.post("/mcp", "", "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}")
                        .is(400)))
                .isEqualTo(-32600);
        assertThat(error(server.post("/mcp", "", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\"}")
                        .is(200)))
                .isEqualTo(-32601);
        assertThat(server.post("/mcp", "", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .is(202)
                        .body())
                .isEmpty();
        server.get("/mcp", "").is(405);
        assertThat(send("MCP-Protocol-Version", "1999-01-01").wrongFields())
                .containsExactly("header:MCP-Protocol-Version");
        send("Origin", "http://pages.example").is(403);
    }

    private static int error(Answer answer) {
        return answer.json().at("/error/code").asInt();
    }

    private static Answer send(String header, String value) {
        return server.send(server.request("/mcp")
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"ping\"}"))
                .build());
    }
}
