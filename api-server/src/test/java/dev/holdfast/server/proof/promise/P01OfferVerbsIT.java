package dev.holdfast.server.proof.promise;

import static dev.holdfast.server.proof.stage.Mandates.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Talk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** P1: offer verbs and states that an integrator knows. */
@ExtendWith(OneServer.class)
class P01OfferVerbsIT {

    private final Client client;

    P01OfferVerbsIT(Client client) {
        this.client = client;
    }

    private static List<String> statuses(Talk talk, String credential) {
        List<String> statuses = new ArrayList<>();
        talk.send(credential, "GET", "/offers", "")
                .is(200)
                .at("/offers")
                .forEach(offer -> statuses.add(offer.get("status").asText()));
        return statuses;
    }

    @Test
    void p01_makeCounterDeclineWithdrawAccept() {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.offer(terms("40")).is(200);
        talk.offer(terms("39")).is(200);
        talk.they("POST", "/offers/2/decline", "{\"revision\":1}").is(200);
        talk.bid(terms("30")).is(200);
        talk.they("POST", "/offers/3/withdraw", "{\"revision\":1}").is(200);
        talk.bid(terms("36")).is(200);
        assertThat(statuses(talk, talk.owner())).containsExactly("COUNTERED", "DECLINED", "WITHDRAWN", "PENDING");

        talk.accept(talk.negotiator()).is(200);
        assertThat(statuses(talk, talk.counterparty()))
                .containsExactly("COUNTERED", "DECLINED", "WITHDRAWN", "ACCEPTED");
    }

    @Test
    void p01_whatTheAutopilotAcceptsIsMarkedForUsAndLooksLikeAPersonToThem() {
        Talk talk = client.setUp(Mandates.price(Mandates::autopilot)).open();
        talk.bid(terms("40")).is(200);

        assertThat(statuses(talk, talk.owner())).endsWith("AUTO_ACCEPTED");
        assertThat(statuses(talk, talk.counterparty())).endsWith("ACCEPTED").doesNotContain("AUTO_ACCEPTED");
    }

    @Test
    void p01_anOfferLastsFor48HoursUnlessItSaysOtherwise() throws InterruptedException {
        Talk talk = client.setUp(Mandates.price()).open();
        JsonNode offer = talk.offer(terms("40")).is(200).at("/offers/team");
        Instant made = Instant.parse(offer.get("madeAt").asText());
        assertThat(Instant.parse(offer.get("expiresAt").asText())).isEqualTo(made.plus(Duration.ofDays(2)));

        // the server is another process with a clock of its own, so this has to wait
        Instant soon = Instant.now().plusSeconds(3);
        talk.team("POST", "/offers", "{\"terms\":" + terms("39") + ",\"expiresAt\":\"" + soon + "\"}")
                .is(200);
        while (!Instant.now().isAfter(soon)) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(statuses(talk, talk.counterparty())).containsExactly("COUNTERED", "EXPIRED");
        talk.they("POST", "/offers/2/accept", "{\"revision\":1}").isRefused(409, "OFFER_NOT_STANDING");
    }

    @Test
    void p01_whoAcceptsNamesOfferAndRevision() {
        Talk talk = client.setUp(Mandates.price()).open();
        talk.offer(terms("40")).is(200);
        talk.team("POST", "/warn", "{\"message\":\"Close to our last word.\"}").is(200);
        talk.team("POST", "/final", "").is(200);

        talk.they("POST", "/offers/1/accept", "{}").is(400);
        talk.they("POST", "/offers/1/accept", "{\"revision\":1}").isRefused(412, "STALE_REVISION");
        talk.they("POST", "/offers/2/accept", "{\"revision\":1}").isRefused(409, "OFFER_NOT_STANDING");
        talk.they("POST", "/offers/1/accept", "{\"revision\":2}").is(200);
    }

    @Test
    void p01_everyAnswerAboutANegotiationSaysWhatCanBeDone() {
        Talk talk = client.setUp(Mandates.price()).open();
        List<Answer> answers = List.of(
                talk.offer(terms("40")),
                talk.bid(terms("30")),
                talk.view(),
                talk.they("GET", "", ""),
                talk.they("GET", "/offers", ""),
                talk.they("GET", "/events", ""),
                talk.advice(),
                talk.team("GET", "/ledger", ""),
                talk.team("GET", "/readiness", ""),
                talk.owner("GET", "/walk-away-point", ""),
                talk.team("POST", "/walk-away", ""),
                talk.they("GET", "/result", ""));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.is(200).json().has("availableActions"))
                        .isTrue());
    }
}
