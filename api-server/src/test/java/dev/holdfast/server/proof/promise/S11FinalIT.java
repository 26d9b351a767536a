package dev.holdfast.server.proof.promise;

import static dev.holdfast.server.proof.stage.Mandates.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Talk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S11: if they sense that you will not walk, they push. The conversations are those in which the seller agent of an
 * advertising body gave way: base 40, floor 20.
 */
@ExtendWith(OneServer.class)
class S11FinalIT {

    private final Client client;

    S11FinalIT(Client client) {
        this.client = client;
    }

    private Talk autopilot() {
        return client.setUp(Mandates.price(Mandates::autopilot)).open();
    }

    /** A seller who has said that 34 is final. */
    private Talk finalAt34(String mode) {
        Talk talk = client.setUp(Mandates.price(body -> body.put("mode", mode))).open();
        talk.offer(terms("40")).is(200);
        talk.team("POST", "/warn", "{\"message\":\"Please look at it once more.\"}")
                .is(200);
        talk.last(terms("34")).is(200);
        return talk;
    }

    @Test
    void s11_anOrdinaryBuyerGetsADealAboveTheFloor() {
        Talk talk = autopilot();
        for (String bid : List.of("30", "32", "34", "35", "36", "36.80")) {
            if (!talk.isOver()) {
                talk.bid(terms(bid)).is(200);
            }
        }
        if (!talk.isOver()) {
            talk.theyAccept().is(200);
        }
        assertThat(talk.state()).isEqualTo("AGREED");
        assertThat(Double.parseDouble(talk.view().text("/closure/terms/price"))).isGreaterThanOrEqualTo(34);
    }

    @Test
    void s11_aBuyerWhoBidsACentAgainAndAgainLearnsNothingAndIsLeft() {
        Talk talk = autopilot();
        while (!talk.isOver()) {
            talk.bid(terms("0.01")).is(200);
        }
        assertThat(talk.state()).isEqualTo("WALKED_AWAY");
        List<String> log = talk.eventTypes();
        assertThat(log).containsSubsequence("WARNING_GIVEN", "FINAL_ANNOUNCED", "WALKED_AWAY");
        assertThat(talk.they("GET", "/events?limit=500", "").is(200).body()).doesNotContain("20.00");
        for (JsonNode event : talk.events()) {
            boolean ours = event.at("/by/side").asText().equals("TEAM");
            if (ours && event.has("offer")) {
                assertThat(event.at("/offer/terms/price").asText()).isEqualTo("40.00");
            }
        }
    }

    @Test
    void s11_aBidOfACentAfterAFinalOf34EndsInWalkingAway() {
        Talk talk = finalAt34("AUTOPILOT");
        talk.bid(terms("0.01")).is(200);

        assertThat(talk.state()).isEqualTo("WALKED_AWAY");
        assertThat(talk.view().text("/closure/reason")).isEqualTo("PUSHED_AFTER_FINAL");
    }

    @Test
    void s11_thePushIsNotForgivenInTheCopilotEither() {
        Talk talk = finalAt34("COPILOT");
        talk.bid(terms("0.01")).is(200);

        assertThat(talk.offer(terms("35")).status()).isEqualTo(409);
        assertThat(talk.last(terms("34")).status()).isEqualTo(409);
        if (!talk.isOver()) {
            assertThat(talk.advice().text("/move/type")).isEqualTo("WALK_AWAY");
            talk.followAdvice().is(200);
        }
        assertThat(talk.state()).isEqualTo("WALKED_AWAY");
    }

    @Test
    void s11_aFinalOf34CanBeTaken() {
        Talk talk = finalAt34("AUTOPILOT");
        talk.theyAccept().is(200);

        assertThat(talk.state()).isEqualTo("AGREED");
        assertThat(talk.view().text("/closure/terms/price")).isEqualTo("34.00");
    }

    @Test
    void s11_aFinalThatIsDeclinedEndsTheTalk() {
        Talk talk = finalAt34("AUTOPILOT");
        JsonNode last = talk.view().at("/offers/team");
        talk.they("POST", "/offers/" + last.get("id") + "/decline", "{\"revision\":" + last.get("revision") + "}")
                .is(200);

        assertThat(talk.state()).isEqualTo("WALKED_AWAY");
        assertThat(talk.view().text("/closure/reason")).isEqualTo("FINAL_DECLINED");
    }
}
