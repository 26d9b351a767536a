package dev.holdfast.server.proof.promise;

import static dev.holdfast.server.proof.stage.Mandates.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.RandomHands;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S2: the other party must know it. U4: finals bind, and the record of them can be verified. */
@ExtendWith(OneServer.class)
class S02RecordIT {

    private static final Set<String> ENDS = Set.of("AGREED", "WALKED_AWAY", "THEY_LEFT", "DEADLINE_PASSED");

    private final Client client;

    S02RecordIT(Client client) {
        this.client = client;
    }

    private record Counts(long announced, long honoured, long walkedAway) {

        static Counts of(JsonNode record) {
            return new Counts(
                    record.get("finalsAnnounced").asLong(),
                    record.get("finalsHonoured").asLong(),
                    record.get("walkedAway").asLong());
        }

        /** What the log of one negotiation says. */
        static Counts of(List<String> log) {
            boolean announced = log.contains("FINAL_ANNOUNCED");
            boolean ended = ENDS.contains(log.get(log.size() - 1));
            return new Counts(announced ? 1 : 0, announced && ended ? 1 : 0, log.contains("WALKED_AWAY") ? 1 : 0);
        }

        Counts plus(Counts other) {
            return new Counts(announced + other.announced, honoured + other.honoured, walkedAway + other.walkedAway);
        }
    }

    private Counts published() {
        return Counts.of(client.get("/v1/record", "").is(200).json());
    }

    @Test
    void s02_theRecordIsWhatTheLogsSay() {
        Counts expected = published();
        List<Talk> talks = new ArrayList<>();
        for (int seed = 0; seed < 12; seed++) {
            Talk talk = client.setUp(Mandates.price()).open();
            RandomHands hands = new RandomHands(talk, new Random(seed));
            for (int move = 0; move < 12; move++) {
                hands.move();
            }
            talks.add(talk);
        }
        for (Talk talk : talks) {
            expected = expected.plus(Counts.of(talk.eventTypes()));
        }

        assertThat(published()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void s02_u04_noSequenceOfCallsBreaksAFinal(long seed) {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.offer(terms("40")).is(200);
        talk.team("POST", "/warn", "{\"message\":\"Please look at it once more.\"}")
                .is(200);
        talk.last(terms("36")).is(200);
        RandomHands hands = new RandomHands(talk, new Random(seed));
        for (int move = 0; move < 25 && !talk.isOver(); move++) {
            hands.move();
        }

        List<JsonNode> events = talk.events();
        int announced = talk.eventTypes().indexOf("FINAL_ANNOUNCED");
        for (JsonNode event : events.subList(announced + 1, events.size())) {
            boolean ours = event.at("/by/side").asText().equals("TEAM");
            assertThat(ours && event.get("type").asText().matches("OFFER_MADE|FINAL_ANNOUNCED|WARNING_GIVEN"))
                    .as(event.toString())
                    .isFalse();
            if (event.get("type").asText().equals("AGREED")) {
                assertThat(Double.parseDouble(event.at("/offer/terms/price").asText()))
                        .isGreaterThanOrEqualTo(36);
            }
        }
    }

    @Test
    void s02_nobodyCanWriteTheRecord() {
        Talk talk = client.setUp(Mandates.price());
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            for (String credential : List.of("", ServerProcess.KEY, talk.owner(), talk.counterparty())) {
                assertThat(client.send(method, "/v1/record", credential, "{\"walkedAway\":0}")
                                .status())
                        .isIn(401, 403, 404, 405);
            }
        }
    }

    @Test
    void s02_theCounterpartyReadsTheRecordWithoutACredential() {
        Talk talk = client.setUp(Mandates.price());
        assertThat(client.get("/v1/record", "").is(200).body())
                .isEqualTo(client.get("/v1/record", talk.counterparty()).is(200).body());
    }
}
