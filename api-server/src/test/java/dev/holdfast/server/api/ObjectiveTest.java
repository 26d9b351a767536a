package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P4: objectives move the target, and never the settling point. */
class ObjectiveTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    private static Answer team(String objective, String walkAwayPoint) {
        Talk talk = server.setUp(Bodies.price(body -> {
            body.put("objective", objective);
            body.set("walkAwayPoint", Bodies.json("{\"terms\":{\"price\":\"" + walkAwayPoint + "\"}}"));
        }));
        return talk.negotiator("GET", "", "").is(200);
    }

    private static double utility(Answer view, String rung) {
        return view.json().at("/plan/" + rung + "/utility").asDouble();
    }

    @Test
    void theTargetMovesAndTheSettlingPointStays() {
        assertThat(utility(team("MARGIN", "50"), "target")).isBetween(0.8499, 0.8501);
        assertThat(utility(team("BALANCE", "50"), "target")).isEqualTo(0.8);
        assertThat(utility(team("CONVERSION", "50"), "target")).isBetween(0.6999, 0.7001);
        for (String objective : new String[] {"MARGIN", "BALANCE", "CONVERSION"}) {
            assertThat(utility(team(objective, "50"), "settlingPoint")).isEqualTo(0.6);
            assertThat(utility(team(objective, "50"), "opening")).isEqualTo(0.9);
        }
    }

    @Test
    void whereItMovesToDoesNotDependOnTheWalkAwayPoint() {
        for (String objective : new String[] {"MARGIN", "BALANCE", "CONVERSION"}) {
            assertThat(team(objective, "12.34").json().get("plan"))
                    .isEqualTo(team(objective, "60.00").json().get("plan"));
        }
    }

    @Test
    void anotherWordIsNoObjective() {
        assertThat(server.post("/v1/negotiations", server.key(), Bodies.price(body -> body.put("objective", "WIN")))
                        .wrongFields())
                .containsExactly("/objective");
    }
}
