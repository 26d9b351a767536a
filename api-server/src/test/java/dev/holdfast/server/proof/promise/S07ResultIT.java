package dev.holdfast.server.proof.promise;

import static dev.holdfast.server.proof.stage.Mandates.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Talk;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S7: the most profitable deals may be those that are not completed. */
@ExtendWith(OneServer.class)
class S07ResultIT {

    private final Client client;

    S07ResultIT(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @CsvSource({"12.34, 7.66, 0.00", "0.01, 19.99, 0.00", "20.00, 0.00, 0.00", "28.75, 0.00, 8.75"})
    void s07_theSumsOfAWalkAwayAddUpToTheCent(String best, String lossAvoided, String forgone) {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.offer(terms("40")).is(200);
        talk.bid(terms("0.01")).is(200);
        talk.bid(terms(best)).is(200);
        talk.team("POST", "/walk-away", "").is(200);
        JsonNode money = talk.owner("GET", "/result", "").is(200).at("/bestRefused/money");

        assertThat(amount(money, "bestRefused")).isEqualByComparingTo(best);
        assertThat(amount(money, "lossAvoided")).isEqualByComparingTo(lossAvoided);
        assertThat(amount(money, "forgone")).isEqualByComparingTo(forgone);
        assertThat(amount(money, "walkAwayValue")).isEqualByComparingTo("20.00");
        assertThat(amount(money, "bestRefused")
                        .add(amount(money, "lossAvoided"))
                        .subtract(amount(money, "forgone")))
                .isEqualByComparingTo(amount(money, "walkAwayValue"));
        assertThat(Stream.of("bestRefused", "lossAvoided", "forgone", "walkAwayValue")
                        .map(line -> money.at("/" + line + "/currency").asText()))
                .containsOnly("EUR");
    }

    private static BigDecimal amount(JsonNode money, String line) {
        return new BigDecimal(money.at("/" + line + "/amount").asText());
    }

    @Test
    void s07_aDealIsWorthItsPriceTimesItsQuantityToTheCent() {
        Talk talk = client.setUp(Mandates.supply(body -> {})).open();
        talk.offer("{\"price\":\"19.30\",\"days\":10,\"volume\":7,\"support\":\"none\"}")
                .is(200);
        talk.theyAccept().is(200);
        Answer result = talk.owner("GET", "/result", "").is(200);

        assertThat(new BigDecimal(result.text("/value/amount"))).isEqualByComparingTo("135.10");
        assertThat(result.text("/state")).isEqualTo("AGREED");
        assertThat(result.at("/settlementPosition").isNumber()).isTrue();
    }

    @Test
    void s07_nobodyButTheOwnerSeesWhatFollowsFromTheWalkAwayPoint() {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.bid(terms("12.34")).is(200);
        talk.team("POST", "/walk-away", "").is(200);

        for (Answer answer : new Answer[] {talk.team("GET", "/result", ""), talk.they("GET", "/result", "")}) {
            assertThat(answer.is(200).json().findValue("bestRefused")).isNull();
            assertThat(answer.json().findValue("settlementPosition")).isNull();
            assertThat(answer.json().findValue("alternatives")).isNull();
        }
    }
}
