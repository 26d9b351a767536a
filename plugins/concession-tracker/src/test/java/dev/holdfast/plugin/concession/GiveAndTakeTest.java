package dev.holdfast.plugin.concession;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.situation.TestTalk;
import dev.holdfast.testkit.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seller from 52 EUR down to 40; a range is 12 EUR, so that a lowball is below 28. */
class GiveAndTakeTest {

    private static final GiveAndTakeSettings SETTINGS = new GiveAndTakeSettings(0.2, 1, 0.03, 0.9);

    private static TestTalk talk() {
        return TestTalk.opened(TestMandate.price().build());
    }

    private static Move advice(TestTalk talk) {
        GiveAndTake strategy =
                new GiveAndTake(SETTINGS, talk.negotiation().course().brief());
        talk.history().forEach(strategy::observe);
        return strategy.advise(talk.situation()).move();
    }

    private static TestNegotiation keptInCheck() {
        return TestNegotiation.with(new ConcessionTrackerPlugin(), GivingStrategy.plugin())
                .strategy("concession-tracker")
                .tracker("concession-tracker")
                .strategy(GivingStrategy.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1.00", "19.99"})
    void s6_aLowballMovesOurPriceByExactlyZero(String bid) {
        assertThat(keptInCheck().opponent(Opponent.repeating(bid)).play())
                .offeredExactly("52.00")
                .noticed("LOWBALL");
    }

    @Test
    void s6_evenWhenThePlanIsHigherThanItsSettlingPoint() {
        Mandate steep = TestMandate.price().settling("20.00").walkAway("15.00").build();
        assertThat(keptInCheck()
                        .mandate(steep)
                        .opponent(Opponent.repeating("0.01"))
                        .play())
                .offeredExactly("52.00");
    }

    @Test
    void s6_aLowballOfSeveralIssuesIsNotTradedWith() {
        Opponent lowball = Opponent.repeating("price=16.00, payment days=90, volume=1000, support=premium");
        assertThat(keptInCheck()
                        .mandate(TestMandate.supplyContract().build())
                        .opponent(lowball)
                        .play())
                .neverMoved();
    }

    @Test
    void s6_afterALowballCreepingUpByCentsMovesNothing() {
        assertThat(keptInCheck()
                        .opponent(Opponent.bids("0.01", "0.02", "0.03", "0.04", "0.05"))
                        .play())
                .offeredExactly("52.00");
    }

    @Test
    void s6_afterAnUnansweredConcessionItHolds() {
        TestTalk talk = talk().weOffer("52.00").theyOffer("30.00").weOffer("50.00");
        assertThat(advice(talk.theyOffer("30.00"))).isEqualTo(new Move.Hold());
        assertThat(advice(talk.theyOffer("30.01")))
                .as("a cent does not answer two euros")
                .isEqualTo(new Move.Hold());
        assertThat(advice(talk.theyOffer("30.40")))
                .as("a fifth of our concession does, in small steps as well")
                .isEqualTo(new Move.Pass());
    }

    @Test
    void s6_aDeclineIsNoAnswerToAConcession() {
        TestTalk talk = talk().weOffer("52.00").theyOffer("30.00").weOffer("50.00");
        assertThat(advice(talk.theyDecline())).isEqualTo(new Move.Hold());
    }

    @Test
    void s6_anOfferNoBetterThanTheirBestMovesNothing() {
        TestTalk talk = talk().weOffer("52.00").theyOffer("30.00");
        assertThat(advice(talk)).as("their first").isEqualTo(new Move.Pass());
        assertThat(advice(talk.weHold().theyOffer("29.00"))).isEqualTo(new Move.Hold());
        assertThat(advice(talk.weHold().theyOffer("30.00"))).isEqualTo(new Move.Hold());
        assertThat(advice(talk.weHold().theyOffer("31.00"))).isEqualTo(new Move.Pass());
    }

    @Test
    void s6_whenTheBudgetIsUsedUpItHolds() {
        TestTalk talk = TestTalk.opened(TestMandate.price().budget(0.04).build());
        talk.weOffer("52.00").theyOffer("30.00").weOffer("49.50").theyOffer("33.00");
        assertThat(advice(talk)).isEqualTo(new Move.Hold());
    }

    @Test
    void s6_severalIssuesAreTradedAtNoCostAndNotTwiceInARow() {
        String wanted = "price=18.00, payment days=60, volume=3000, support=extended";
        TestTalk talk = TestTalk.opened(TestMandate.supplyContract().build())
                .weOffer("price=24.00, payment days=15, volume=5000, support=standard")
                .theyOffer(wanted)
                .weOffer("price=23.00, payment days=15, volume=5000, support=standard")
                .theyOffer(wanted);
        Outcome trade = ((Move.Trade) advice(talk)).outcome();
        double before = talk.situation()
                .brief()
                .preferences()
                .utility(talk.outcome("price=23.00, payment days=15, volume=5000, support=standard"));
        assertThat(talk.situation().brief().preferences().utility(trade)).isBetween(before, before + 0.03);

        Opponent stalling = Opponent.bids(
                        "price=16.00, payment days=60, volume=3000, support=extended",
                        "price=17.00",
                        "price=18.00",
                        "price=19.00")
                .thenAlways(Opponent.bidding("price=19.00", false));
        Transcript transcript = keptInCheck()
                .mandate(TestMandate.supplyContract().build())
                .opponent(stalling)
                .play();
        assertThat(transcript).neverNoticed("MOVE_REFUSED");
        List<Boolean> trades = transcript.publicEvents().stream()
                .filter(event -> event instanceof PublicEvent.OfferHeld
                        || (event instanceof PublicEvent.OfferMade made
                                && made.offer().by() == Party.OURS))
                .map(event -> event instanceof PublicEvent.OfferMade made && made.trade())
                .toList();
        assertThat(trades).as(transcript.text()).contains(true);
        for (int index = 1; index < trades.size(); index++) {
            assertThat(trades.get(index) && trades.get(index - 1)).isFalse();
        }
    }

    @Test
    void itNeverStandsInTheWayOfAcceptance() {
        TestTalk good = talk().weOffer("52.00").theyOffer("53.00");
        assertThat(advice(good)).isEqualTo(new Move.Pass());
        TestTalk last =
                talk().weOffer("52.00").theyOffer("40.00").weOffer("51.00").theyOfferFinally("40.00");
        assertThat(advice(last)).isEqualTo(new Move.Pass());
        TestTalk lowLast = talk().weOffer("52.00").theyOfferFinally("0.01");
        assertThat(advice(lowLast)).isEqualTo(new Move.Pass());
    }

    @Test
    void towardsTheEndAnOfferWithinThePlanIsLeftToOthers() {
        TestTalk talk = TestTalk.opened(TestMandate.price().rounds(3).build())
                .weOffer("52.00")
                .theyOffer("41.00")
                .weOffer("51.00")
                .theyOffer("41.00");
        assertThat(advice(talk)).isEqualTo(new Move.Hold());
        assertThat(advice(talk.theyOffer("41.00"))).isEqualTo(new Move.Pass());
    }

    @Test
    void s11_ourFinalOfferIsLeftToOthers() {
        TestTalk talk = talk().weOffer("52.00").weWarn().weAnnounceFinal().theyOffer("30.00");
        assertThat(advice(talk)).isEqualTo(new Move.Pass());
    }

    @Test
    void whoGivesIsGivenTo() {
        assertThat(keptInCheck()
                        .opponent(Opponent.bids("30.00", "34.00", "38.00", "42.00", "46.00", "50.00"))
                        .play())
                .isIn(Status.AGREED);
    }

    @Test
    void u3_whereTheBudgetEndsBeforeTheSettlingPointTheSettlingPointDoesNotShow() {
        for (String bid : List.of("0.01", "12.00", "20.00", "30.00", "45.00", "46.50")) {
            List<List<PublicEvent>> seen = new ArrayList<>();
            for (String settling : List.of("10.00", "30.00", "44.00")) {
                Mandate mandate = TestMandate.price()
                        .settling(settling)
                        .walkAway(settling)
                        .budget(0.1)
                        .build();
                seen.add(keptInCheck()
                        .mandate(mandate)
                        .opponent(Opponent.repeating(bid))
                        .play()
                        .publicEvents());
            }
            assertThat(seen).as(bid).containsOnly(seen.get(0));
        }
    }
}
