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

/** S12: the goal is never to have to walk away, but to do it confidently. */
@ExtendWith(OneServer.class)
class S12ConfidenceIT {

    private static final String DEMAND = "{\"price\":\"16\",\"days\":60,\"volume\":5,\"support\":\"premium\"}";

    private final Client client;

    S12ConfidenceIT(Client client) {
        this.client = client;
    }

    @Test
    void s12_beforeItWarnsOurSideHasHeldAndTraded() {
        Talk talk = client.setUp(Mandates.supply(Mandates::autopilot)).open();
        while (!talk.isOver()) {
            talk.bid(DEMAND).is(200);
        }
        List<JsonNode> events = talk.events();
        List<String> types = talk.eventTypes();
        assertThat(types).contains("WARNING_GIVEN");
        List<JsonNode> before = events.subList(0, types.indexOf("WARNING_GIVEN"));

        assertThat(before).anyMatch(event -> event.get("type").asText().equals("OFFER_HELD"));
        assertThat(before)
                .as(types.toString())
                .anyMatch(event -> event.at("/offer/trade").asBoolean()
                        && event.at("/by/side").asText().equals("TEAM"));
    }

    @Test
    void s12_theFarewellIsFirmAndKindGivesAReasonAndNoConcession() {
        Talk talk = client.setUp(Mandates.price(Mandates::autopilot)).open();
        while (!talk.isOver()) {
            talk.bid(terms("10")).is(200);
        }
        JsonNode closure = talk.they("GET", "", "").is(200).at("/closure");
        String message = closure.get("message").asText();

        assertThat(closure.get("reason").asText()).matches("[A-Z_]+");
        assertThat(message).contains("stand by what we say", "Thank you", "glad to talk again");
        assertThat(message).doesNotContainPattern("[0-9]").doesNotContain("!", "unless", "offer you", "discount");
        assertThat(closure.has("terms")).isFalse();
    }

    @Test
    void s12_whoeverWalksAwayWithoutWordsGetsGoodOnes() {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.team("POST", "/walk-away", "").is(200);

        assertThat(talk.they("GET", "", "").is(200).text("/closure/message")).contains("Thank you");
    }
}
