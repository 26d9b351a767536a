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

/** S2 and S7: the record for everybody, and the result for the owner. */
class RecordTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    private static Talk open() {
        return server.setUp(Bodies.price()).open();
    }

    @Test
    void s2TheRecordEqualsTheLogOfAllNegotiations() {
        JsonNode before = server.publicRecord();
        List<Talk> talks = new ArrayList<>();
        talks.add(server.setUp(Bodies.price()));
        talks.add(open());
        Talk standing = open();
        standing.last("70").is(200);
        talks.add(standing);
        Talk kept = open();
        kept.last("70").is(200);
        kept.counterparty("POST", "/offers/1/accept", "{\"revision\":1}").is(200);
        talks.add(kept);
        Talk declined = open();
        declined.last("70").is(200);
        declined.counterparty("POST", "/offers/1/decline", "{\"revision\":1}").is(200);
        talks.add(declined);
        Talk walked = open();
        walked.negotiator("POST", "/walk-away", "").is(200);
        talks.add(walked);
        Talk left = open();
        left.last("75").is(200);
        left.counterparty("POST", "/leave", "").is(200);
        talks.add(left);

        int announced = 0;
        int honoured = 0;
        int walkedAway = 0;
        for (Talk talk : talks) {
            JsonNode events =
                    talk.counterparty("GET", "/events", "").is(200).json().get("events");
            List<String> types = events.findValuesAsText("type");
            boolean isFinal = types.contains("FINAL_ANNOUNCED");
            boolean hasEnded = types.stream().anyMatch(List.of("AGREED", "WALKED_AWAY", "THEY_LEFT")::contains);
            announced += isFinal ? 1 : 0;
            honoured += isFinal && hasEnded ? 1 : 0;
            walkedAway += types.contains("WALKED_AWAY") ? 1 : 0;
        }
        assertThat(since(before, "finalsAnnounced")).isEqualTo(announced).isEqualTo(4);
        assertThat(since(before, "finalsHonoured")).isEqualTo(honoured).isEqualTo(3);
        assertThat(since(before, "walkedAway")).isEqualTo(walkedAway).isEqualTo(2);
    }

    private static int since(JsonNode before, String count) {
        return server.publicRecord().get(count).asInt() - before.get(count).asInt();
    }

    @Test
    void s7TheOwnerIsToldWhatWasAvoidedToTheCent() {
        Talk talk = open();
        talk.bid("20").is(200);
        talk.bid("42.50").is(200);
        talk.bid("30").is(200);
        talk.negotiator("POST", "/walk-away", "").is(200);

        Answer result = talk.owner("GET", "/result", "").is(200);

        assertThat(result.text("/bestRefused/offer")).isEqualTo("2");
        assertThat(result.text("/bestRefused/money/bestRefused/amount")).isEqualTo("42.50");
        assertThat(result.text("/bestRefused/money/lossAvoided/amount")).isEqualTo("7.50");
        assertThat(result.text("/bestRefused/money/walkAwayValue/amount")).isEqualTo("50.00");
        assertThat(result.text("/bestRefused/money/walkAwayValue/currency")).isEqualTo("EUR");
    }

    @Test
    void negotiatorAndCounterpartyGetOnlyTheirPartOfTheResult() {
        Talk talk = open();
        talk.offer("75").is(200);
        talk.counterparty("POST", "/offers/1/accept", "{\"revision\":1}").is(200);

        Answer negotiator = talk.negotiator("GET", "/result", "").is(200);
        assertThat(negotiator.text("/value/amount")).isEqualTo("75.00");
        assertThat(negotiator.json().has("concessions")).isTrue();
        assertThat(negotiator.json().has("settlementPosition")).isFalse();
        Answer counterparty = talk.counterparty("GET", "/result", "").is(200);
        assertThat(counterparty.text("/closure/terms/price")).isEqualTo("75.00");
        assertThat(counterparty.json().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("role", "state", "closure", "availableActions");
    }

    @Test
    void s6TheLedgerShowsWhatBothSidesHaveGiven() {
        Talk talk = open();
        talk.offer("90").is(200);
        talk.bid("40").is(200);
        talk.offer("80").is(200);
        talk.bid("45").is(200);

        Answer ledger = talk.negotiator("GET", "/ledger", "").is(200);

        assertThat(ledger.json().at("/team/total").asDouble()).isBetween(0.0999, 0.1001);
        assertThat(ledger.json().at("/counterparty/total").asDouble()).isBetween(0.0499, 0.0501);
        assertThat(ledger.json().at("/reciprocity").asDouble()).isBetween(0.499, 0.501);
        assertThat(ledger.text("/entries/0/by")).isEqualTo("TEAM");
    }
}
