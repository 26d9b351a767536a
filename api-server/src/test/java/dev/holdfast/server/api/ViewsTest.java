package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S8 and U1: nobody but the owner sees the walk-away point, or anything that depends on it. */
class ViewsTest {

    private static final List<String> TEAM_PAGES =
            List.of("", "/readiness", "/viability", "/offers", "/advice", "/ledger", "/events", "/result");
    private static final List<String> THEIR_PAGES = List.of("", "/offers", "/events", "/result");

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    private static Talk talk(String walkAwayPoint, String mode) {
        return server.setUp(Bodies.price(body -> {
            body.set("walkAwayPoint", Bodies.json("{\"utility\":" + walkAwayPoint + ",\"lastDecision\":\"WALK\"}"));
            body.put("mode", mode);
        }));
    }

    /** Everything that negotiator and counterparty are told on the way, without ids. */
    private static List<String> play(Talk talk, Runnable meanwhile) {
        List<String> told = new ArrayList<>();
        look(talk, told);
        tell(told, talk, talk.negotiator("POST", "/open", ""));
        for (String bid : List.of("10", "49.99", "55", "58")) {
            tell(told, talk, talk.offer("90"));
            tell(told, talk, talk.bid(bid));
            String offer = "/offers/" + talk.counterparty("GET", "", "").text("/offers/counterparty/id");
            tell(told, talk, talk.negotiator("POST", offer + "/accept", "{\"revision\":1}"));
            meanwhile.run();
            look(talk, told);
        }
        tell(told, talk, talk.offer("59"));
        tell(told, talk, talk.counterparty("POST", "/offers", "{\"terms\":{\"price\":57},\"final\":true}"));
        look(talk, told);
        tell(told, talk, talk.last("70"));
        tell(told, talk, talk.bid("56"));
        look(talk, told);
        tell(told, talk, talk.negotiator("POST", "/walk-away", ""));
        look(talk, told);
        return told;
    }

    private static void look(Talk talk, List<String> told) {
        TEAM_PAGES.forEach(page -> tell(told, talk, talk.negotiator("GET", page, "")));
        THEIR_PAGES.forEach(page -> tell(told, talk, talk.counterparty("GET", page, "")));
    }

    private static void tell(List<String> told, Talk talk, Answer answer) {
        String withoutIds =
                answer.body().replace(talk.id(), "ID").replaceAll("\"requestId\":\"[0-9a-f]+\"", "\"requestId\":\"…\"");
        told.add(answer.status() + " " + withoutIds);
    }

    @Test
    void u1TwoWalkAwayPointsLookTheSameToEverybodyButTheOwner() {
        for (String mode : List.of("COPILOT", "AUTOPILOT")) {
            List<String> low = play(talk("0.1", mode), () -> {});
            List<String> high = play(talk("0.6", mode), () -> {});

            assertThat(low).as(mode).isEqualTo(high);
        }
    }

    @Test
    void u1TouchingTheWalkAwayPointLeavesNoTrace() {
        Talk touched = talk("0.3", "COPILOT");
        List<String> told = play(touched, () -> {
            touched.owner(
                    "POST",
                    "/walk-away-point/loosenings",
                    "{\"walkAwayPoint\":{\"utility\":0.2},\"reason\":\"they are nice\"}");
            touched.owner("DELETE", "/walk-away-point/loosenings", "");
            touched.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.45}}");
        });

        assertThat(touched.owner("GET", "/walk-away-point", "").text("/utility"))
                .isEqualTo("0.45");
        assertThat(told).isEqualTo(play(talk("0.3", "COPILOT"), () -> {}));
    }

    @Test
    void s8NoAnswerToAnybodyElseHoldsTheWalkAwayPoint() {
        Talk talk = server.setUp(Bodies.price(body -> body.set(
                "walkAwayPoint",
                Bodies.json("{\"utility\":0.512345,\"limits\":[{\"issue\":\"price\",\"atLeast\":\"51.2345\"}],"
                        + "\"alternatives\":[{\"name\":\"canary\",\"probability\":1,\"utility\":0.4987654}]}"))));

        assertThat(talk.owner("GET", "", "").body()).contains("0.512345", "51.2345", "canary", "0.4987654");
        assertThat(play(talk, () -> {}))
                .noneMatch(told -> told.contains("0.51")
                        || told.contains("51.23")
                        || told.contains("canary")
                        || told.contains("0.49876"));
        assertThat(talk.owner("GET", "/result", "").body()).contains("51.24", "0.4987654");
    }

    @Test
    void theOtherSideSeesNeitherNamesNorMachinesNorUtilities() {
        Talk talk = talk("0.5", "AUTOPILOT").open();
        talk.bid("85").is(200);
        assertThat(talk.owner("GET", "/offers", "").body()).contains("AUTO_ACCEPTED");
        assertThat(talk.negotiator("GET", "/events", "").body()).contains("plan-ladder", "as good as our next step");

        for (String page : THEIR_PAGES) {
            assertThat(talk.counterparty("GET", page, "").is(200).body())
                    .doesNotContain(
                            "AUTO",
                            "plan-ladder",
                            "STRATEGY",
                            "utility",
                            "negotiator",
                            "owner",
                            "findings",
                            "EXPLAINED");
        }
        assertThat(talk.counterparty("GET", "", "").text("/state")).isEqualTo("AGREED");
        assertThat(talk.counterparty("GET", "/offers", "").body()).contains("\"ACCEPTED\"");
    }

    @Test
    void whatHoldfastDecidesIsExplainedToOurTeamInTheLog() {
        Talk talk = talk("0.5", "AUTOPILOT").open();
        talk.bid("30").is(200);

        JsonNode events = talk.negotiator("GET", "/events", "").is(200).json().get("events");
        for (int move = 0; move < events.size(); move++) {
            if (events.get(move).at("/by/role").asText().equals("STRATEGY")
                    && !events.get(move).get("type").asText().equals("MOVE_EXPLAINED")) {
                assertThat(events.get(move - 1).get("type").asText()).isEqualTo("MOVE_EXPLAINED");
                assertThat(events.get(move - 1).get("by"))
                        .isEqualTo(events.get(move).get("by"));
                assertThat(events.get(move - 1).at("/rationale").asText()).isEqualTo("One step down.");
            }
        }
        assertThat(events.findValuesAsText("type")).contains("MOVE_EXPLAINED");
        assertThat(talk.owner("GET", "/events", "").body()).contains("One step down.");
    }

    @Test
    void eachAudienceCountsTheEventsThatItSees() {
        Talk talk = talk("0.5", "COPILOT").open();
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.55}}")
                .is(200);
        talk.offer("90").is(200);

        assertThat(talk.owner("GET", "", "").text("/version")).isEqualTo("12");
        assertThat(talk.negotiator("GET", "", "").text("/version")).isEqualTo("10");
        assertThat(talk.counterparty("GET", "", "").text("/version")).isEqualTo("2");
        Answer events = talk.counterparty("GET", "/events", "").is(200);
        assertThat(events.json().get("events").findValuesAsText("version")).containsExactly("1", "2");
    }

    @Test
    void eventsAreReadPageByPage() {
        Talk talk = talk("0.5", "COPILOT").open();
        Answer first = talk.negotiator("GET", "/events?limit=5", "").is(200);
        Answer rest = talk.negotiator("GET", "/events?after=" + first.text("/next"), "")
                .is(200);

        assertThat(first.json().get("events")).hasSize(5);
        assertThat(first.json().get("more").asBoolean()).isTrue();
        assertThat(rest.json().get("events").findValuesAsText("version")).startsWith("6");
        assertThat(rest.json().get("more").asBoolean()).isFalse();
        assertThat(talk.negotiator("GET", "/events?after=" + rest.text("/next"), "")
                        .is(200)
                        .text("/next"))
                .isEqualTo(rest.text("/next"));
        assertThat(talk.negotiator("GET", "/events?after=-1&limit=501", "").wrongFields())
                .containsExactlyInAnyOrder("?after", "?limit");
    }
}
