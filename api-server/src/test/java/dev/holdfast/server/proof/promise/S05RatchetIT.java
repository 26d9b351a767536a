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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S5: know the walk-away point before entering. U7: it does not drift. */
@ExtendWith(OneServer.class)
class S05RatchetIT {

    private static final String TIGHTENINGS = "/walk-away-point/tightenings";
    private static final String LOOSENINGS = "/walk-away-point/loosenings";
    private static final String APPROVAL = LOOSENINGS + "/approval";

    private final Client client;

    S05RatchetIT(Client client) {
        this.client = client;
    }

    private static String point(String price) {
        return "{\"walkAwayPoint\":{\"terms\":" + terms(price) + "}}";
    }

    private static String request(String price, String reason) {
        return "{\"walkAwayPoint\":{\"terms\":" + terms(price) + "},\"reason\":\"" + reason + "\"}";
    }

    private static String secondOwner(Talk talk) {
        return talk.send(ServerProcess.KEY, "POST", "/credentials", "{\"role\":\"OWNER\",\"holder\":\"the boss\"}")
                .is(201)
                .text("/credential");
    }

    private static double utility(Talk talk) {
        return talk.owner("GET", "", "")
                .is(200)
                .at("/walkAwayPoint")
                .findValue("utility")
                .asDouble();
    }

    @Test
    void s05_noOpeningAndNoOfferWithoutAWalkAwayPoint() {
        Talk talk = client.setUp(Mandates.price(body -> body.remove("walkAwayPoint")));
        talk.team("POST", "/open", "").isRefused(409, "WALK_AWAY_POINT_MISSING");
        talk.offer(terms("40")).isRefused(409, "NOT_IN_THIS_STATE");

        talk.owner("PUT", "/walk-away-point", "{\"terms\":" + terms("20") + "}").is(200);
        talk.team("POST", "/open", "").is(200);
        talk.owner("PUT", "/walk-away-point", "{\"terms\":" + terms("10") + "}").isRefused(409, "NOT_IN_THIS_STATE");
    }

    @Test
    void s05_u07_tighteningIsFreeAndLooseningNeedsASecondPersonAndAReason() {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.owner("POST", TIGHTENINGS, point("25")).is(200);
        talk.owner("POST", TIGHTENINGS, point("22")).isRefused(409, "LOOSENING_NEEDS_APPROVAL");
        talk.owner("POST", LOOSENINGS, request("22", "")).isRefused(422, "REASON_MISSING");
        talk.owner("POST", LOOSENINGS, request("22", "the market has changed")).is(200);
        talk.owner("POST", APPROVAL, point("22")).isRefused(409, "SECOND_PERSON_NEEDED");
        assertThat(utility(talk)).isEqualTo(0.5);

        String boss = secondOwner(talk);
        talk.send(boss, "POST", APPROVAL, point("21")).isRefused(412, "ANOTHER_POINT_REQUESTED");
        talk.send(boss, "POST", APPROVAL, point("22")).is(200);
        assertThat(utility(talk)).isEqualTo(0.44);
    }

    @Test
    void s05_u07_nothingIsLoosenedWhileAFinalStands() {
        Talk talk = client.setUp(Mandates.price()).open();
        String boss = secondOwner(talk);
        talk.owner("POST", LOOSENINGS, request("15", "before the final")).is(200);
        talk.offer(terms("40")).is(200);
        talk.team("POST", "/warn", "{\"message\":\"Close to our last word.\"}").is(200);
        talk.last(terms("36")).is(200);

        talk.send(boss, "POST", APPROVAL, point("15")).isRefused(409, "FINAL_STANDS");
        talk.owner("POST", LOOSENINGS, request("10", "now")).isRefused(409, "FINAL_STANDS");
        talk.owner("POST", TIGHTENINGS, point("21")).is(200);
        talk.owner("POST", TIGHTENINGS, point("37")).is(422);
    }

    @Test
    void s05_onlyOwnersTouchIt() {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.team("GET", "/walk-away-point", "").is(403);
        talk.team("POST", TIGHTENINGS, point("25")).is(403);
        talk.team("POST", LOOSENINGS, request("10", "please")).is(403);
        talk.they("POST", TIGHTENINGS, point("25")).is(403);
        talk.they("GET", "/walk-away-point", "").is(403);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void s05_whateverIsTriedThePointOnlyRises(long seed) {
        Talk talk = client.setUp(Mandates.price()).open();
        String boss = secondOwner(talk);
        Random random = new Random(seed);
        RandomHands hands = new RandomHands(talk, random);
        for (int move = 0; move < 30 && !talk.isOver(); move++) {
            hands.move();
            if (random.nextInt(4) == 0) {
                talk.send(random.nextBoolean() ? boss : talk.owner(), "POST", APPROVAL, point("18"));
            }
        }
        double highest = 0;
        String requestedBy = "";
        for (JsonNode event : talk.events()) {
            double point = event.at("/walkAwayPoint/utility").asDouble();
            String name = event.at("/by/name").asText();
            switch (event.get("type").asText()) {
                case "WALK_AWAY_POINT_STATED" -> highest = point;
                case "LOOSENING_REQUESTED" -> requestedBy = name;
                case "LOOSENING_APPROVED" -> {
                    assertThat(name).isNotEqualTo(requestedBy);
                    highest = point;
                }
                case "WALK_AWAY_POINT_TIGHTENED" -> {
                    assertThat(point).isGreaterThanOrEqualTo(highest);
                    highest = point;
                }
                default -> assertThat(event.has("walkAwayPoint")).isFalse();
            }
        }
    }
}
