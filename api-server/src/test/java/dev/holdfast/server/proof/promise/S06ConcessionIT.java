package dev.holdfast.server.proof.promise;

import static dev.holdfast.server.proof.stage.Mandates.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Talk;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S6: deals fail because the seller gives away too much. */
@ExtendWith(OneServer.class)
class S06ConcessionIT {

    private final Client client;

    S06ConcessionIT(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "35", "37.50"})
    void s06_aBidOfACentMovesOurOfferByExactlyNothing(String opening) {
        Talk talk = client.setUp(Mandates.price(Mandates::autopilot)).open();
        talk.bid(terms(opening)).is(200);
        BigDecimal before = ourPrice(talk);
        for (int bid = 0; bid < 4 && !talk.isOver(); bid++) {
            talk.bid(terms("0.01")).is(200);
            assertThat(talk.isOver() ? before : ourPrice(talk)).isEqualByComparingTo(before);
        }
        for (JsonNode event : talk.events()) {
            if (event.at("/by/side").asText().equals("TEAM") && event.has("offer")) {
                assertThat(new BigDecimal(event.at("/offer/terms/price").asText()))
                        .isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void s06_aBidOfACentIsAnsweredWithHoldInTheCopilotToo() {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.offer(terms("40")).is(200);
        talk.bid(terms("0.01")).is(200);

        assertThat(talk.advice().text("/move/type")).isEqualTo("HOLD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"36", "38", "39"})
    void s06_afterAConcessionThatWasNotAnsweredTheAdviceIsToHoldOrToTrade(String conceded) {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.offer(terms("40")).is(200);
        talk.bid(terms("30")).is(200);
        talk.offer(terms(conceded)).is(200);
        talk.bid(terms("30")).is(200);

        assertThat(talk.advice().text("/move/type")).isIn("HOLD", "TRADE");
        assertThat(talk.team("GET", "/ledger", "").is(200).at("/unansweredRun").asInt())
                .isEqualTo(1);
    }

    @Test
    void s06_ofSeveralIssuesNothingIsGivenForNothingEither() {
        Talk talk = client.setUp(Mandates.supply(body -> {})).open();
        talk.offer("{\"price\":\"20\",\"days\":0,\"volume\":10,\"support\":\"basic\"}")
                .is(200);
        talk.bid("{\"price\":\"15\",\"days\":60,\"volume\":4,\"support\":\"premium\"}")
                .is(200);
        talk.offer("{\"price\":\"19\",\"days\":0,\"volume\":10,\"support\":\"basic\"}")
                .is(200);
        talk.bid("{\"price\":\"15\",\"days\":60,\"volume\":4,\"support\":\"premium\"}")
                .is(200);
        double standing = talk.view().at("/offers/team/utility").asDouble();
        Answer advice = talk.advice();

        assertThat(advice.text("/move/type")).isIn("HOLD", "TRADE");
        if (advice.text("/move/type").equals("TRADE")) {
            assertThat(advice.at("/move/utility").asDouble()).isGreaterThanOrEqualTo(standing);
        }
    }

    @Test
    void s06_theLedgerMeasuresBothSides() {
        Talk talk = client.setUp(Mandates.price(body -> body.put("concessionBudget", 0.2)))
                .open();
        talk.offer(terms("40")).is(200);
        talk.bid(terms("30")).is(200);
        talk.offer(terms("38")).is(200);
        talk.bid(terms("31")).is(200);
        talk.offer(terms("37")).is(200);
        JsonNode ledger = talk.team("GET", "/ledger", "").is(200).json();

        assertThat(ledger.at("/entries").size()).isEqualTo(3);
        assertThat(ledger.at("/entries/0/size").asDouble()).isCloseTo(0.04, within(1e-9));
        assertThat(ledger.at("/entries/0/share").asDouble()).isCloseTo(2 / 6.0, within(1e-9));
        assertThat(ledger.at("/entries/2/decrementRatio").asDouble()).isCloseTo(0.5, within(1e-9));
        assertThat(ledger.at("/reciprocity").asDouble()).isCloseTo(0.02 / 0.06, within(1e-9));
        assertThat(ledger.at("/budgetUsed").asDouble()).isCloseTo(0.3, within(1e-9));
    }

    private static BigDecimal ourPrice(Talk talk) {
        return new BigDecimal(talk.view().text("/offers/team/terms/price"));
    }
}
