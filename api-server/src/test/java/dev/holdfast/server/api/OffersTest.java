package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffersTest {

    @AutoClose
    private static ApiServer server;

    private Talk talk;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    @BeforeEach
    void open() {
        talk = server.setUp(Bodies.price()).open();
    }

    @Test
    void offersGoBackAndForthUntilOneIsAccepted() {
        talk.offer("90").is(200);
        talk.bid("\"40.00\"").is(200);
        talk.offer("80").is(200);
        Answer agreed = talk.counterparty("POST", "/offers/3/accept", "{\"revision\":1}")
                .is(200);

        assertThat(agreed.text("/state")).isEqualTo("AGREED");
        assertThat(agreed.text("/closure/terms/price")).isEqualTo("80.00");
        assertThat(talk.counterparty("GET", "/offers", "")
                        .is(200)
                        .json()
                        .get("offers")
                        .findValuesAsText("status"))
                .containsExactly("COUNTERED", "DECLINED", "ACCEPTED");
    }

    @Test
    void anOfferCanBeDeclinedOrTakenBack() {
        talk.offer("90").is(200);
        Answer declined = talk.counterparty("POST", "/offers/1/decline", "{\"revision\":1,\"message\":\"No.\"}")
                .is(200);
        talk.offer("85").is(200);
        talk.negotiator("POST", "/offers/2/withdraw", "{\"revision\":1}").is(200);
        talk.bid("50").is(200);
        talk.negotiator("POST", "/offers/3/decline", "{\"revision\":1}").is(200);
        talk.bid("55").is(200);
        Answer withdrawn = talk.counterparty("POST", "/offers/4/withdraw", "{\"revision\":1}")
                .is(200);

        assertThat(declined.json().at("/offers/team").isMissingNode()).isTrue();
        assertThat(withdrawn.json().get("offers")).isEmpty();
        assertThat(talk.owner("GET", "/offers", "").json().get("offers").findValuesAsText("status"))
                .containsExactly("DECLINED", "WITHDRAWN", "DECLINED", "WITHDRAWN");
    }

    @Test
    void ourSideDoesNotProposeBelowItsSettlingPoint() {
        talk.offer("59.99").isRefused(422, "BELOW_SETTLING_POINT");
        talk.owner("POST", "/offers", "{\"terms\":{\"price\":55}}").isRefused(422, "BELOW_SETTLING_POINT");
        talk.last("59.99").isRefused(422, "BELOW_SETTLING_POINT");
    }

    @Test
    void belowTheSettlingPointOnlyTheOwnerAcceptsAndBeyondTheWalkAwayPointNobody() {
        talk.bid("55").is(200);
        talk.negotiator("POST", "/offers/1/accept", "{\"revision\":1}").isRefused(422, "BELOW_SETTLING_POINT");
        talk.bid("49.99").is(200);
        talk.negotiator("POST", "/offers/2/accept", "{\"revision\":1}").isRefused(422, "BELOW_SETTLING_POINT");
        talk.owner("POST", "/offers/2/accept", "{\"revision\":1}").isRefused(422, "BEYOND_WALK_AWAY");
        talk.bid("55").is(200);
        assertThat(talk.owner("POST", "/offers/3/accept", "{\"revision\":1}")
                        .is(200)
                        .text("/state"))
                .isEqualTo("AGREED");
    }

    @Test
    void anAcceptanceNamesOfferAndRevision() {
        talk.offer("90").is(200);
        talk.negotiator("POST", "/final", "").is(200);

        talk.counterparty("POST", "/offers/1/accept", "{\"revision\":1}").isRefused(412, "STALE_REVISION");
        talk.counterparty("POST", "/offers/9/accept", "{\"revision\":1}").isRefused(409, "OFFER_NOT_STANDING");
        talk.counterparty("POST", "/offers/first/accept", "{\"revision\":1}").is(404);
        talk.counterparty("POST", "/offers/0/accept", "{\"revision\":1}").is(404);
        assertThat(talk.counterparty("POST", "/offers/1/accept", "{}").wrongFields())
                .containsExactly("/revision");
        talk.counterparty("POST", "/offers/1/accept", "{\"revision\":2}").is(200);
    }

    @Test
    void aTradeMustNotBeAConcession() {
        talk.offer("80").is(200);

        talk.negotiator("POST", "/offers", "{\"terms\":{\"price\":75},\"trade\":true}")
                .isRefused(422, "TRADE_IS_A_CONCESSION");
        assertThat(talk.negotiator("POST", "/offers", "{\"terms\":{\"price\":80},\"trade\":true}")
                        .is(200)
                        .text("/offers/team/trade"))
                .isEqualTo("true");
    }

    @Test
    void theTermsAreReadToTheLastMistake() {
        assertThat(talk.negotiator("POST", "/offers", "{\"terms\":{\"colour\":\"red\"},\"final\":true}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/terms/price", "/terms/colour", "/final");
        assertThat(talk.counterparty("POST", "/offers", "{\"terms\":{\"price\":[1]},\"trade\":true}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/terms/price", "/trade");
        assertThat(talk.counterparty("POST", "/offers", "{\"terms\":{\"price\":0.015}}")
                        .wrongFields())
                .containsExactly("/terms/price");
        assertThat(talk.counterparty(
                                "POST",
                                "/offers",
                                "{\"terms\":{\"colour\":\"red\"},\"expiresAt\":3,\"trade\":true,\"final\":\"no\"}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/terms/price", "/terms/colour", "/expiresAt", "/trade", "/final");
        assertThat(talk.negotiator("POST", "/offers", "{\"terms\":{\"price\":0.015},\"final\":true,\"trade\":1}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/terms/price", "/final", "/trade");
        assertThat(talk.negotiator("POST", "/final", "{\"terms\":{\"price\":-1},\"expiresAt\":\"soon\"}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/terms/price", "/expiresAt");
        assertThat(talk.counterparty("POST", "/offers", "{\"price\":1}").wrongFields())
                .containsExactlyInAnyOrder("/terms", "/price");
        assertThat(talk.negotiator("POST", "/final", "{\"terms\":{\"price\":100.01}}")
                        .wrongFields())
                .containsExactly("/terms/price");
    }

    @Test
    void anOfferLivesAsLongAsItSaysOrTwoDays() {
        talk.counterparty("POST", "/offers", "{\"terms\":{\"price\":50},\"expiresAt\":\"2020-01-01T00:00:00Z\"}")
                .isRefused(422, "EXPIRY_OUT_OF_RANGE");
        talk.offer("90").is(200);
        server.letPass(Duration.ofDays(2));

        talk.counterparty("POST", "/offers/1/accept", "{\"revision\":1}").isRefused(409, "OFFER_NOT_STANDING");
        assertThat(talk.counterparty("GET", "/offers", "").text("/offers/0/status"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void holdingNeedsSomethingToHold() {
        talk.negotiator("POST", "/hold", "").isRefused(409, "NOTHING_TO_HOLD");
        talk.negotiator("POST", "/final", "").isRefused(409, "NOTHING_TO_HOLD");
        talk.offer("90").is(200);
        assertThat(talk.negotiator("POST", "/hold", "").is(200).text("/offers/team/terms/price"))
                .isEqualTo("90.00");
    }

    @Test
    void afterAFinalNoBetterTermsComeFromAnybody() {
        talk.bid("65").is(200);
        talk.last("70").is(200);

        talk.offer("65").isRefused(409, "FINAL_STANDS");
        talk.last("65").isRefused(409, "FINAL_STANDS");
        talk.negotiator("POST", "/warn", "{\"message\":\"Soon.\"}").isRefused(409, "FINAL_STANDS");
        talk.negotiator("POST", "/offers/2/withdraw", "{\"revision\":1}").isRefused(409, "FINAL_IS_BINDING");
        talk.owner("POST", "/offers/1/accept", "{\"revision\":1}").isRefused(409, "FINAL_STANDS");
        assertThat(talk.owner("GET", "", "").actions())
                .contains("walk-away", "hold")
                .doesNotContain("accept-offer");
    }

    @Test
    void decliningAFinalEndsTheTalkAndSoDoesLettingItExpire() {
        talk.last("70").is(200);
        Answer declined = talk.counterparty("POST", "/offers/1/decline", "{\"revision\":1}")
                .is(200);
        assertThat(declined.text("/closure/reason")).isEqualTo("FINAL_DECLINED");

        Talk second = server.setUp(Bodies.price()).open();
        second.last("70").is(200);
        server.letPass(Duration.ofDays(3));
        assertThat(second.counterparty("GET", "", "").text("/closure/reason")).isEqualTo("FINAL_EXPIRED");
    }

    @Test
    void whatTimeBroughtAboutStaysAlthoughTheCommandWasRefused() {
        talk.last("70").is(200);
        server.letPass(Duration.ofDays(3));

        talk.counterparty("POST", "/offers/1/accept", "{\"revision\":1}").isRefused(409, "CLOSED");

        assertThat(talk.owner("GET", "", "").text("/state")).isEqualTo("WALKED_AWAY");
    }

    @Test
    void theRoundsRunOut() {
        Talk brief = server.setUp(Bodies.price(body -> body.set("deadline", Bodies.json("{\"rounds\":1}"))))
                .open();
        brief.bid("10").is(200);

        brief.bid("20").isRefused(409, "DEADLINE_PASSED");

        assertThat(brief.counterparty("GET", "", "").text("/state")).isEqualTo("EXPIRED");
    }

    @Test
    void aGuardRefusesAMoveOfOurSide() {
        talk.negotiator("POST", "/warn", "{\"message\":\"please, please\"}").isRefused(409, "GUARD_REFUSED");
        assertThat(talk.negotiator("POST", "/warn", "{}").wrongFields()).containsExactly("/message");
        assertThat(talk.negotiator("POST", "/warn", "{\"message\":\"We are close to our last word.\"}")
                        .is(200)
                        .text("/warned"))
                .isEqualTo("true");
    }

    @Test
    void beforeTheTalkThereAreNoOffers() {
        Talk early = server.setUp(Bodies.price());

        early.offer("90").isRefused(409, "NOT_IN_THIS_STATE");
        early.bid("10").isRefused(409, "NOT_IN_THIS_STATE");
        early.negotiator("GET", "/advice", "").isRefused(409, "NOT_IN_THIS_STATE");
        early.negotiator("GET", "/result", "").isRefused(409, "NOT_IN_THIS_STATE");
    }

    @Test
    void s6ALowballMovesOurOfferByExactlyNothing() {
        talk.offer("90").is(200);
        for (int push = 0; push < 5; push++) {
            talk.bid("0.01").is(200);
            assertThat(talk.negotiator("POST", "/hold", "").is(200).text("/offers/team/terms/price"))
                    .isEqualTo("90.00");
        }
    }
}
