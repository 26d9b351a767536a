package dev.holdfast.plugin.planladder;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.opponent.Haggler;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.situation.TestTalk;
import dev.holdfast.testkit.transcript.Transcript;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A seller who opens at 52 EUR, aims for 46 and settles at 40. */
class PlanLadderTest {

    private static final Map<String, Object> EVEN = Map.of("exponent", 1, "rungs", 4, "settleBy", 1);

    private static TestNegotiation selling(Map<String, Object> settings) {
        return TestNegotiation.with(new PlanLadderPlugin()).strategy("plan-ladder", settings);
    }

    private static Move advice(TestTalk talk) {
        PlanLadder ladder = new PlanLadder(new Ladder(new PlanLadderSettings(1, 4, 1, 0.02)));
        for (PublicEvent event : talk.history()) {
            ladder.observe(event);
        }
        return ladder.advise(talk.situation()).move();
    }

    @Test
    void s9_itGoesFromTheOpeningPastTheTargetToTheSettlingPoint() {
        Transcript transcript = selling(EVEN)
                .rounds(4)
                .opponent(Opponent.bids("1", "2", "3", "4"))
                .play();
        assertThat(transcript).wentSmoothly().offeredExactly("52.00", "49.00", "46.00", "43.00", "40.00");
    }

    @Test
    void itAcceptsWhatIsAtLeastAsGoodAsItsNextCounter() {
        assertThat(selling(EVEN).rounds(4).opponent(Opponent.bids("1", "45.99")).play())
                .isIn(Status.OPEN);
        assertThat(selling(EVEN).rounds(4).opponent(Opponent.bids("1", "46.00")).play())
                .agreedOn("46.00");
    }

    @Test
    void itDoesNotBidAgainstItself() {
        TestTalk talk = TestTalk.opened(TestMandate.price().rounds(2).build())
                .weOffer("52.00")
                .theyOffer("30.00");
        assertThat(advice(talk)).isInstanceOf(Move.Counter.class);
        assertThat(advice(talk.weHold())).isEqualTo(new Move.Hold());
        assertThat(advice(talk.theyOffer("30.00"))).isInstanceOf(Move.Counter.class);
    }

    @Test
    void itTakesTheirFinalOfferAtTheSettlingPoint() {
        assertThat(selling(EVEN).opponent(Opponent.script().finalBid("40.00")).play())
                .agreedOn("40.00");
        TestTalk below = TestTalk.opened(TestMandate.price().build()).weOffer("52.00");
        assertThat(advice(below.theyOfferFinally("39.99"))).isNotInstanceOf(Move.Accept.class);
    }

    @Test
    void itTakesAnythingAtTheSettlingPointInTheLastRound() {
        Map<String, Object> stubborn = Map.of("exponent", 20, "rungs", 1, "settleBy", 1);
        assertThat(selling(stubborn)
                        .rounds(3)
                        .opponent(Opponent.bids("40.00", "40.00", "40.00"))
                        .play())
                .offeredExactly("52.00")
                .agreedOn("40.00");
    }

    @Test
    void s11_itStandsAtAFinalOffer() {
        TestTalk talk = TestTalk.opened(TestMandate.price().rounds(2).build())
                .weOffer("50.00")
                .theyOffer("49.99")
                .weWarn()
                .weAnnounceFinal();
        assertThat(advice(talk)).isEqualTo(new Move.Hold());
        assertThat(advice(talk.theyOffer("50.00"))).isInstanceOf(Move.Accept.class);
    }

    @Test
    void afterThePlanWasRaisedItGoesUpAgain() {
        Mandate raised = TestMandate.price().settling("45.00").rounds(2).build();
        assertThat(((Move.Counter) advice(TestTalk.opened(raised).theyOffer("1")))
                        .outcome()
                        .value("price"))
                .isEqualTo("52.00");
    }

    @Test
    void s9_whereBothCanAgreeAtOrAboveTheSettlingPointTheyDo() {
        for (Mandate mandate : List.of(
                TestMandate.price().build(),
                TestMandate.price().rounds(3).build(),
                TestMandate.supplyContract().build())) {
            UtilityFunction ours = mandate.brief().preferences();
            double settling = mandate.brief().proposals().lowestUtility();
            for (double limit = settling + 0.02; limit < 1; limit += 0.05) {
                int rounds = mandate.brief().deadline().rounds().orElseThrow();
                Haggler evenly = Haggler.against(ours, 0, limit / rounds, limit);
                Transcript transcript =
                        selling(Map.of()).mandate(mandate).opponent(evenly).play();
                assertThat(transcript).isIn(Status.AGREED).neverOfferedBelow(settling);
            }
        }
    }

    @Test
    void itNeverRisesAndCountersStayCloseToWhatTheyAskFor() {
        Mandate mandate = TestMandate.supplyContract().build();
        Opponent wantsCredit = Opponent.repeating("price=17.00, payment days=60, volume=3000, support=extended");
        Transcript transcript =
                selling(Map.of()).mandate(mandate).opponent(wantsCredit).play();
        List<Outcome> offers =
                transcript.offers(Party.OURS).stream().map(Offer::outcome).toList();
        assertThat(offers.stream().map(offer -> -transcript.utility(offer)).toList())
                .isSorted();
        assertThat(offers.stream().skip(1))
                .as("no term lies beyond what either side has named: %s", offers)
                .allSatisfy(offer ->
                        assertThat(offer.number("payment days").intValue()).isBetween(15, 60));
        assertThat(offers.get(offers.size() - 2).value("payment days"))
                .as("what they ask for is paid for in other terms: %s", offers)
                .isEqualTo("60");
    }
}
