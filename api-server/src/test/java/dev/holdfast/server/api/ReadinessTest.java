package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S3 and S4: before the talk. */
class ReadinessTest {

    private static final List<String> FACTS =
            List.of("SOLD_FIRST", "NEEDS_KNOWN", "DECISION_MAKER", "TIMELINE_KNOWN", "VALUE_OF_MONEY_KNOWN");

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    @Test
    void s3OfAll64CombinationsOfFactsOneOpensTheTalk() {
        for (int combination = 0; combination < 64; combination++) {
            int chosen = combination;
            Talk talk = server.setUp(Bodies.price(body -> keep(body, chosen)));
            Answer opened = talk.negotiator("POST", "/open", "");
            if (combination == 63) {
                assertThat(opened.is(200).text("/state")).isEqualTo("OPEN");
            } else {
                opened.isRefused(409, "NOT_READY");
                assertThat(missing(combination))
                        .allSatisfy(fact -> assertThat(opened.text("/detail")).contains(fact));
                assertThat(talk.negotiator("GET", "", "").actions()).doesNotContain("open");
            }
        }
    }

    private static void keep(ObjectNode body, int combination) {
        ObjectNode readiness = (ObjectNode) body.get("readiness");
        for (int bit = 0; bit < FACTS.size(); bit++) {
            if ((combination & (1 << bit)) == 0) {
                ((ObjectNode) readiness.get("facts")).remove(FACTS.get(bit));
            }
        }
        if ((combination & 32) == 0) {
            readiness.set("rejections", Bodies.json("[\"only once\"]"));
        }
    }

    private static List<String> missing(int combination) {
        List<String> missing = new java.util.ArrayList<>();
        for (int bit = 0; bit < FACTS.size(); bit++) {
            if ((combination & (1 << bit)) == 0) {
                missing.add(FACTS.get(bit));
            }
        }
        if ((combination & 32) == 0) {
            missing.add("REJECTED_TWICE");
        }
        return missing;
    }

    @Test
    void factsAreStatedWithEvidenceAndRejectionsAreCounted() {
        Talk talk = server.setUp(Bodies.price(body -> body.remove("readiness")));
        for (String fact : FACTS) {
            talk.negotiator("PUT", "/readiness/facts/" + fact, "{\"evidence\":\"seen\"}")
                    .is(200);
        }
        talk.negotiator("POST", "/readiness/rejections", "{\"evidence\":\"No.\"}")
                .is(200);
        Answer almost = talk.negotiator("GET", "/readiness", "").is(200);
        assertThat(almost.json().get("missing")).singleElement().asString().contains("REJECTED_TWICE");

        Answer ready = talk.owner("POST", "/readiness/rejections", "{\"evidence\":\"No!\"}")
                .is(200);

        assertThat(ready.json().get("complete").asBoolean()).isTrue();
        assertThat(ready.text("/facts/1/evidence/by")).isEqualTo("negotiator");
        assertThat(ready.text("/rejections/1/by")).isEqualTo("owner");
        assertThat(ready.actions()).contains("open");
    }

    @Test
    void theirPositionIsNoted() {
        Talk talk = server.setUp(Bodies.price());

        Answer noted = talk.negotiator(
                        "PUT",
                        "/readiness/their-position",
                        "{\"terms\":{\"price\":40},\"limits\":[{\"issue\":\"price\",\"atMost\":\"70\"}]}")
                .is(200);

        assertThat(noted.text("/theirPosition/terms/price")).isEqualTo("40.00");
        assertThat(noted.text("/theirPosition/limits/0/atMost")).isEqualTo("70");
        assertThat(talk.negotiator("PUT", "/readiness/their-position", "{\"terms\":{\"price\":400}}")
                        .wrongFields())
                .containsExactly("/terms/price");
    }

    @Test
    void refusalsSayWhatIsMissing() {
        Talk talk = server.setUp(Bodies.price(body -> body.remove("walkAwayPoint")));

        talk.negotiator("PUT", "/readiness/facts/GOOD_LOOKS", "{\"evidence\":\"seen\"}")
                .is(404);
        assertThat(talk.negotiator("PUT", "/readiness/facts/NEEDS_KNOWN", "{\"evidence\":\" \"}")
                        .wrongFields())
                .containsExactly("/evidence");
        talk.negotiator("PUT", "/readiness/facts/REJECTED_TWICE", "{\"evidence\":\"really\"}")
                .isRefused(409, "NOT_READY");
        talk.negotiator("POST", "/open", "").isRefused(409, "WALK_AWAY_POINT_MISSING");
    }

    @Test
    void onceTheTalkHasBegunThePreparationIsOver() {
        Talk talk = server.setUp(Bodies.price()).open();

        talk.negotiator("PUT", "/readiness/facts/NEEDS_KNOWN", "{\"evidence\":\"seen\"}")
                .isRefused(409, "NOT_IN_THIS_STATE");
        talk.negotiator("POST", "/readiness/rejections", "{\"evidence\":\"No.\"}")
                .isRefused(409, "NOT_IN_THIS_STATE");
        talk.negotiator("PUT", "/readiness/their-position", "{}").isRefused(409, "NOT_IN_THIS_STATE");
        talk.negotiator("POST", "/open", "").isRefused(409, "NOT_IN_THIS_STATE");
    }

    @Test
    void s4ViabilitySaysToKeepSellingWhileFactsAreMissing() {
        Talk early = server.setUp(Bodies.price(body -> body.remove("readiness")));
        Talk ready = server.setUp(Bodies.price());

        assertThat(early.negotiator("GET", "/viability", "").is(200).text("/answer"))
                .isEqualTo("KEEP_SELLING");
        assertThat(ready.owner("GET", "/viability", "").is(200).text("/answer")).isEqualTo("NEGOTIATE");
    }
}
