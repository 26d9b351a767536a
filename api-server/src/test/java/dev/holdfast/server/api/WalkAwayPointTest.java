package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S5: the walk-away point before the talk, and its ratchet afterwards. */
class WalkAwayPointTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    @Test
    void theOwnerStatesItBeforeTheTalk() {
        Talk talk = server.setUp(Bodies.price(body -> body.remove("walkAwayPoint")));
        talk.owner("GET", "/walk-away-point", "").isRefused(409, "WALK_AWAY_POINT_MISSING");

        Answer stated = talk.owner(
                        "PUT",
                        "/walk-away-point",
                        "{\"terms\":{\"price\":50},\"lastDecision\":\"WALK\",\"alternatives\":"
                                + "[{\"name\":\"keep it\",\"probability\":1,\"utility\":0.5}]}")
                .is(200);

        assertThat(stated.text("/utility")).isEqualTo("0.5");
        assertThat(stated.text("/lastDecision")).isEqualTo("WALK");
        assertThat(stated.text("/alternatives/0/name")).isEqualTo("keep it");
        assertThat(talk.owner("GET", "/walk-away-point", "").is(200).body()).isEqualTo(stated.body());
        assertThat(talk.owner("GET", "", "").actions()).contains("state-walk-away-point");
    }

    @Test
    void itMustNotLieAboveThePlan() {
        Talk talk = server.setUp(Bodies.price());

        talk.owner("PUT", "/walk-away-point", "{\"utility\":0.61}").isRefused(422, "SETTLING_POINT_BEYOND_WALK_AWAY");
        assertThat(talk.owner("PUT", "/walk-away-point", "{\"utility\":1.1}").wrongFields())
                .containsExactly("");
        assertThat(talk.owner("PUT", "/walk-away-point", "{}").wrongFields()).containsExactly("");
        assertThat(talk.owner("PUT", "/walk-away-point", "{\"limits\":[{\"issue\":\"colour\",\"atMost\":1}]}")
                        .wrongFields())
                .containsExactly("/limits/0");
    }

    @Test
    void whatItsFieldsAreAndWhatTheyMeanIsCheckedTogether() {
        Talk talk = server.setUp(Bodies.price()).open();

        assertThat(talk.owner(
                                "POST",
                                "/walk-away-point/loosenings",
                                "{\"walkAwayPoint\":{\"limits\":[{\"issue\":\"colour\",\"atMost\":1}]}}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/walkAwayPoint/limits/0", "/reason");
        assertThat(talk.owner(
                                "POST",
                                "/walk-away-point/tightenings",
                                "{\"walkAwayPoint\":{\"utility\":2},\"settlingPoint\":0.7}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/walkAwayPoint", "/settlingPoint");
    }

    @Test
    void s5DuringTheTalkItIsTightenedFreely() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.owner("PUT", "/walk-away-point", "{\"utility\":0.4}").isRefused(409, "NOT_IN_THIS_STATE");

        Answer tightened = talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.55}}")
                .is(200);

        assertThat(tightened.text("/utility")).isEqualTo("0.55");
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.5}}")
                .isRefused(409, "LOOSENING_NEEDS_APPROVAL");
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.65}}")
                .isRefused(422, "SETTLING_POINT_BEYOND_WALK_AWAY");
        talk.owner(
                        "POST",
                        "/walk-away-point/tightenings",
                        "{\"walkAwayPoint\":{\"utility\":0.55},\"settlingPoint\":{\"utility\":0.58}}")
                .isRefused(422, "PLAN_MAY_ONLY_RISE");
    }

    @Test
    void tighteningCanRaiseThePlanButNotBeyondAStandingOffer() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.offer("65").is(200);
        String higher = "{\"walkAwayPoint\":{\"utility\":0.65},\"settlingPoint\":{\"terms\":{\"price\":70}}}";
        talk.owner("POST", "/walk-away-point/tightenings", higher).isRefused(409, "STANDING_OFFER_BEYOND_WALK_AWAY");
        talk.negotiator("POST", "/offers/1/withdraw", "{\"revision\":1}").is(200);

        talk.owner("POST", "/walk-away-point/tightenings", higher).is(200);

        assertThat(talk.negotiator("GET", "", "").text("/plan/settlingPoint/utility"))
                .isEqualTo("0.7");
        talk.offer("65").isRefused(422, "BELOW_SETTLING_POINT");
    }

    @Test
    void s5LooseningNeedsAReasonAndASecondPerson() {
        Talk talk = server.setUp(Bodies.price()).open();
        String second = server.send(
                        "POST", talk.path("/credentials"), server.key(), "{\"role\":\"OWNER\",\"holder\":\"Grace\"}")
                .is(201)
                .text("/credential");
        String request = "{\"walkAwayPoint\":{\"utility\":0.3},\"reason\":\"the quarter ends\"}";
        talk.owner("POST", "/walk-away-point/loosenings", request.replace("the quarter ends", " "))
                .isRefused(422, "REASON_MISSING");
        talk.owner("POST", "/walk-away-point/loosenings/approval", "{\"walkAwayPoint\":{\"utility\":0.3}}")
                .isRefused(409, "NOTHING_TO_APPROVE");

        Answer requested =
                talk.owner("POST", "/walk-away-point/loosenings", request).is(200);
        assertThat(requested.text("/utility")).isEqualTo("0.5");
        assertThat(requested.text("/loosening/reason")).isEqualTo("the quarter ends");
        assertThat(requested.actions()).contains("reject-loosening").doesNotContain("approve-loosening");

        String approval = "{\"walkAwayPoint\":" + requested.json().at("/loosening/walkAwayPoint") + "}";
        talk.owner("POST", "/walk-away-point/loosenings/approval", approval).isRefused(409, "SECOND_PERSON_NEEDED");
        String path = talk.path("/walk-away-point/loosenings/approval");
        server.post(path, second, "{\"walkAwayPoint\":{\"utility\":0.2}}").isRefused(412, "ANOTHER_POINT_REQUESTED");
        assertThat(server.get(talk.path(""), second).actions()).contains("approve-loosening");

        Answer approved = server.post(path, second, approval).is(200);

        assertThat(approved.text("/utility")).isEqualTo("0.3");
        assertThat(approved.json().has("loosening")).isFalse();
    }

    @Test
    void aRequestCanBeTurnedDown() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.owner("DELETE", "/walk-away-point/loosenings", "").isRefused(409, "NOTHING_TO_APPROVE");
        talk.owner(
                        "POST",
                        "/walk-away-point/loosenings",
                        "{\"walkAwayPoint\":{\"utility\":0.3},\"reason\":\"why not\"}")
                .is(200);

        Answer rejected =
                talk.owner("DELETE", "/walk-away-point/loosenings", "").is(200);

        assertThat(rejected.json().has("loosening")).isFalse();
        assertThat(rejected.text("/utility")).isEqualTo("0.5");
    }

    @Test
    void s5WhileAFinalStandsNothingIsLoosened() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.last("70").is(200);

        talk.owner(
                        "POST",
                        "/walk-away-point/loosenings",
                        "{\"walkAwayPoint\":{\"utility\":0.3},\"reason\":\"why not\"}")
                .isRefused(409, "FINAL_STANDS");
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.55}}")
                .is(200);
        assertThat(talk.owner("GET", "", "").actions())
                .contains("tighten-walk-away-point")
                .doesNotContain("request-loosening");
    }
}
