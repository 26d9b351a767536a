package dev.holdfast.server.proof.promise;

import static dev.holdfast.server.proof.stage.Mandates.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Talk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S10: hold firm. */
@ExtendWith(OneServer.class)
class S10HardVetoIT {

    private final Client client;

    S10HardVetoIT(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "19.99", "20.00", "33.99"})
    void s10_nobodyOffersBelowTheSettlingPointWhereverTheWalkAwayPointIs(String price) {
        Talk talk = client.setUp(Mandates.price()).open();
        String body = "{\"terms\":" + terms(price) + "}";
        for (String path : new String[] {"/offers", "/final"}) {
            for (String credential : new String[] {talk.owner(), talk.negotiator()}) {
                assertThat(talk.send(credential, "POST", path, body).status()).isIn(409, 422);
            }
        }
        talk.team("POST", "/offers", body).isRefused(422, "BELOW_SETTLING_POINT");
        assertThat(talk.eventTypes()).doesNotContain("OFFER_MADE", "FINAL_ANNOUNCED");
    }

    @Test
    void s10_belowTheSettlingPointOnlyTheOwnerAcceptsAndBeyondTheWalkAwayPointNobody() {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.bid(terms("19.99")).is(200);
        assertThat(talk.accept(talk.negotiator()).status()).isIn(409, 422);
        assertThat(talk.accept(talk.owner()).status()).isIn(409, 422);
        talk.bid(terms("20.00")).is(200);
        assertThat(talk.accept(talk.negotiator()).status()).isIn(409, 422);
        assertThat(talk.isOver()).isFalse();

        talk.accept(talk.owner()).is(200);
        assertThat(talk.state()).isEqualTo("AGREED");
    }

    @Test
    void s10_aLimitOnOneIssueHoldsHoweverGoodThePackage() {
        Talk talk = client.setUp(Mandates.supply(body -> {
                    ((ObjectNode) body.get("walkAwayPoint"))
                            .set("limits", Mandates.json("[{\"issue\":\"days\",\"atMost\":45}]"));
                    ((ObjectNode) body.at("/plan/settlingPoint"))
                            .set("limits", Mandates.json("[{\"issue\":\"days\",\"atMost\":30}]"));
                }))
                .open();
        String long60 = "{\"price\":\"20\",\"days\":60,\"volume\":10,\"support\":\"none\"}";
        assertThat(talk.offer(long60).status()).isIn(409, 422);
        talk.bid(long60).is(200);

        assertThat(talk.accept(talk.negotiator()).status()).isIn(409, 422);
        assertThat(talk.accept(talk.owner()).status()).isIn(409, 422);
        assertThat(talk.advice().text("/move/type")).isNotEqualTo("ACCEPT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WALK", "ACCEPT_ABOVE_WALK_AWAY", "ASK_OWNER"})
    void s10_theLastDecisionOfTheAutopilotDoesNotCrossEither(String policy) {
        Talk talk = client.setUp(Mandates.price(body -> {
                    Mandates.autopilot(body);
                    ((ObjectNode) body.get("walkAwayPoint")).put("lastDecision", policy);
                }))
                .open();
        talk.bid(terms("18")).is(200);
        talk.they("POST", "/offers", "{\"terms\":" + terms("19.99") + ",\"final\":true}")
                .is(200);

        assertThat(talk.state()).isNotEqualTo("AGREED");
    }
}
