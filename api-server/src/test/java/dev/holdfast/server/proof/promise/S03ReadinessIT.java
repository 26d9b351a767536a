package dev.holdfast.server.proof.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Talk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S3: negotiate only when six facts are established. S4: and even then not necessarily. */
@ExtendWith(OneServer.class)
class S03ReadinessIT {

    private static final List<String> STATED =
            List.of("SOLD_FIRST", "NEEDS_KNOWN", "DECISION_MAKER", "TIMELINE_KNOWN", "VALUE_OF_MONEY_KNOWN");
    private static final int COMBINATIONS = 64;

    private final Client client;

    S03ReadinessIT(Client client) {
        this.client = client;
    }

    @Test
    void s03_ofAll64CombinationsOnlyOneOpens() {
        for (int mask = 0; mask < COMBINATIONS; mask++) {
            List<String> missing = new ArrayList<>();
            Talk talk = client.setUp(withFacts(mask, missing));
            Answer answer = talk.team("POST", "/open", "");
            if (missing.isEmpty()) {
                answer.is(200);
                assertThat(mask).isEqualTo(COMBINATIONS - 1);
            } else {
                answer.isRefused(409, "NOT_READY");
                assertThat(answer.text("/detail")).contains(missing);
                assertThat(talk.view().actions()).doesNotContain("open");
                talk.offer(Mandates.terms("40")).isRefused(409, "NOT_IN_THIS_STATE");
            }
        }
    }

    private static String withFacts(int mask, List<String> missing) {
        return Mandates.price(body -> {
            ObjectNode facts = (ObjectNode) body.at("/readiness/facts");
            for (int bit = 0; bit < STATED.size(); bit++) {
                if ((mask >> bit & 1) == 0) {
                    facts.remove(STATED.get(bit));
                    missing.add(STATED.get(bit));
                }
            }
            if (mask >> STATED.size() == 0) {
                ((ArrayNode) body.at("/readiness/rejections")).remove(0);
                missing.add("REJECTED_TWICE");
            }
        });
    }

    @Test
    void s03_aSecondRejectionIsCountedWhenItIsLogged() {
        Talk talk = client.setUp(Mandates.price(body -> ((ArrayNode) body.at("/readiness/rejections")).remove(0)));
        talk.team("PUT", "/readiness/facts/REJECTED_TWICE", "{\"evidence\":\"I say so\"}")
                .isRefused(409, "NOT_READY");
        talk.team("POST", "/readiness/rejections", "{\"evidence\":\"too much\"}")
                .is(200);

        talk.team("POST", "/open", "").is(200);
    }

    @Test
    void s03_evidenceNamesItsAuthorAndItsTime() {
        Talk talk = client.setUp(Mandates.price());
        talk.team("PUT", "/readiness/facts/NEEDS_KNOWN", "{\"evidence\":\"a visit\"}")
                .is(200);
        Answer facts = talk.team("GET", "/readiness", "").is(200);

        assertThat(facts.text("/facts/2/evidence/evidence")).isEqualTo("a visit");
        assertThat(facts.text("/facts/2/evidence/by")).isEqualTo("negotiator");
        assertThat(facts.text("/facts/2/evidence/at")).endsWith("Z");
    }

    @Test
    void s04_viableIsNegotiated() {
        assertThat(answer("{\"limits\":[{\"issue\":\"price\",\"atMost\":\"39\"}]}"))
                .isEqualTo("NEGOTIATE");
        assertThat(answer("{\"terms\":{\"price\":\"25\"}}")).isEqualTo("NEGOTIATE");
    }

    @Test
    void s04_hopelessIsDeclined() {
        assertThat(answer("{\"limits\":[{\"issue\":\"price\",\"atMost\":\"12\"}]}"))
                .isEqualTo("DECLINE");
    }

    @Test
    void s04_whatIsGoodEnoughAlreadyIsSold() {
        assertThat(answer("{\"terms\":{\"price\":\"39\"}}")).isEqualTo("KEEP_SELLING");
    }

    private String answer(String theirPosition) {
        Talk talk = client.setUp(Mandates.price(
                body -> ((ObjectNode) body.get("readiness")).set("theirPosition", Mandates.json(theirPosition))));
        Answer viability = talk.team("GET", "/viability", "").is(200);
        assertThat(viability.at("/reasons").size()).isPositive();
        return viability.text("/answer");
    }
}
