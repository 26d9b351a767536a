package dev.holdfast.plugin.walkaway;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.FinalAnnounced;
import dev.holdfast.negotiation.event.PublicEvent.OfferHeld;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.event.PublicEvent.WalkedAway;
import dev.holdfast.negotiation.event.PublicEvent.WarningGiven;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.opponent.Haggler;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.opponent.TheirMove;
import dev.holdfast.testkit.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A seller who stands at 52 EUR, settles at 40 and walks away below 34. Ten rounds ask for four holds before a warning. */
class WalkAwayEnforcerTest {

    private static TestNegotiation guarded() {
        return TestNegotiation.with(new WalkAwayEnforcerPlugin(), StandingFirm.plugin())
                .strategy(StandingFirm.NAME)
                .guard("walk-away-enforcer");
    }

    private static Mandate policy(LastDecision policy) {
        return TestMandate.price().lastDecision(policy).build();
    }

    /** What our side did in each turn, in a letter. */
    private static String ourMoves(Transcript transcript) {
        List<String> letters = new ArrayList<>();
        for (PublicEvent event : transcript.publicEvents()) {
            if (event instanceof OfferHeld) {
                letters.add("h");
            } else if (event instanceof OfferMade made && made.offer().by() == Party.OURS) {
                letters.add("o");
            } else if (event instanceof WarningGiven) {
                letters.add("W");
            } else if (event instanceof FinalAnnounced) {
                letters.add("F");
            } else if (event instanceof WalkedAway) {
                letters.add("X");
            }
        }
        return String.join("", letters);
    }

    @Test
    void s11_aLowballIsHeldAgainstThenWarnedThenFinalThenWalkedAwayFrom() {
        Transcript transcript = guarded().opponent(Opponent.repeating("0.01")).play();
        assertThat(transcript).wentSmoothly().neverMoved().walkedAway(WalkAwayReason.PUSHED_AFTER_FINAL);
        assertThat(ourMoves(transcript)).isEqualTo("ohhhhhWFX");
    }

    @Test
    void s11_aFinalThatIsAcceptedMakesTheDeal() {
        Opponent pushing = Opponent.repeating("0.01");
        Opponent givingInToAFinal =
                table -> table.ours().filter(Offer::isFinal).isPresent() ? new TheirMove.Accept() : pushing.next(table);
        assertThat(guarded().opponent(givingInToAFinal).play()).agreedOn("52.00");
    }

    @Test
    void s11_aFinalThatIsMatchedMakesTheDeal() {
        Opponent matching = Opponent.bids("0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "52.00");
        assertThat(guarded().opponent(matching).play()).agreedOn("52.00");
    }

    @Test
    void s11_declinesArePushesToo() {
        Opponent declining = Opponent.script()
                .bid("30.00")
                .decline()
                .decline()
                .decline()
                .decline()
                .bid("30.00")
                .decline()
                .decline();
        Transcript transcript = guarded().opponent(declining).play();
        assertThat(transcript).neverMoved().walkedAway(WalkAwayReason.FINAL_DECLINED);
        assertThat(ourMoves(transcript))
                .as("a hold puts the declined offer back")
                .isEqualTo("ohooooWFX");
    }

    @Test
    void s11_onCopilotAPushAfterAFinalEndsTheTalkAsWell() {
        assertThat(guarded().copilot().opponent(Opponent.repeating("0.01")).play())
                .walkedAway(WalkAwayReason.PUSHED_AFTER_FINAL);
    }

    @Test
    void s12_whoKeepsConcedingIsNotWarned() {
        UtilityFunction preferences = TestMandate.price().brief().preferences();
        for (double step : new double[] {0.03, 0.05, 0.1}) {
            assertThat(ourMoves(guarded()
                            .opponent(Haggler.against(preferences, 0, step, 0.6))
                            .rounds(10)
                            .play()))
                    .doesNotContain("W", "F", "X");
        }
    }

    @Test
    void s12_theLongerTheTalkIsMeantToBeTheLongerItHolds() {
        Transcript transcript =
                guarded().rounds(40).opponent(Opponent.repeating("0.01")).play();
        assertThat(ourMoves(transcript)).isEqualTo("o" + "h".repeat(15) + "WFX");
    }

    @Test
    void s12_aStepTowardsUsAfterTheWarningBeginsANewCount() {
        Opponent moving = Opponent.bids("20", "20", "20", "20", "20", "20", "22", "22", "22", "22", "22", "22", "22");
        assertThat(ourMoves(guarded().rounds(11).opponent(moving).play())).isEqualTo("ohhhhhWhhhhh");
    }

    @Test
    void s12_whatIsWithinThePlanIsNothingToBeFirmAgainst() {
        assertThat(ourMoves(guarded().opponent(Opponent.repeating("40.00")).play()))
                .doesNotContain("W", "F", "X");
    }

    @Test
    void s12_whereTradingIsPossibleItHoldsOnceMoreForTheWantOfATrade() {
        Opponent pushing = Opponent.repeating("price=16.00, payment days=90, volume=1000, support=premium");
        Transcript transcript = guarded()
                .mandate(TestMandate.supplyContract().opening(0.9).rounds(10).build())
                .opponent(pushing)
                .play();
        assertThat(ourMoves(transcript)).isEqualTo("ohhhhhhWFX");
    }

    @Test
    void s12_theWordsAreFirmAndKindAndLeaveTheDoorOpen() {
        Transcript transcript = guarded().opponent(Opponent.repeating("0.01")).play();
        List<PublicEvent> events = transcript.publicEvents();
        String farewell = ((WalkedAway) events.get(events.size() - 1)).message();
        assertThat(farewell)
                .contains("Thank you")
                .contains("glad to talk again")
                .doesNotContainPattern("[0-9]");
        for (String words : List.of(Words.warning(true), Words.warning(false), Words.FINAL)) {
            assertThat(words).doesNotContainPattern("[0-9]").doesNotContainPattern("(?i)discount|cheaper|lower|unless");
        }
    }

    @Test
    void theirFinalBelowTheSettlingPointFollowsTheOwnersPolicy() {
        Opponent last = Opponent.script().finalBid("39.99");
        assertThat(guarded().mandate(policy(LastDecision.WALK)).opponent(last).play())
                .walkedAway(WalkAwayReason.THEIR_FINAL_UNACCEPTABLE);
        assertThat(guarded()
                        .mandate(policy(LastDecision.ASK_OWNER))
                        .opponent(last)
                        .play())
                .isIn(Status.OPEN);
        assertThat(guarded()
                        .mandate(policy(LastDecision.ACCEPT_ABOVE_WALK_AWAY))
                        .opponent(last)
                        .play())
                .agreedOn("39.99");
        assertThat(guarded()
                        .mandate(policy(LastDecision.ACCEPT_ABOVE_WALK_AWAY))
                        .opponent(Opponent.script().finalBid("33.99"))
                        .play())
                .walkedAway(WalkAwayReason.THEIR_FINAL_UNACCEPTABLE);
    }

    @Test
    void u1_twoWalkAwayPointsGiveTheSameWordsUntilTheEnd() {
        for (LastDecision policy : new LastDecision[] {LastDecision.WALK, LastDecision.ASK_OWNER}) {
            for (String bid : List.of("0.01", "33.00", "36.00", "39.99", "41.00")) {
                Mandate strict = TestMandate.price()
                        .lastDecision(policy)
                        .walkAway("40.00")
                        .build();
                Mandate lenient = TestMandate.price()
                        .lastDecision(policy)
                        .walkAway("5.00")
                        .build();
                Opponent pushing =
                        Opponent.script().bid(bid).bid(bid).finalBid(bid).thenAlways(Opponent.repeating(bid));
                assertThat(guarded().mandate(strict).opponent(pushing).play().text())
                        .isEqualTo(guarded()
                                .mandate(lenient)
                                .opponent(pushing)
                                .play()
                                .text());
            }
        }
    }

    /** An owner who knows no other settling point than the walk-away point says with the budget how far to go: from 52 to 46. */
    @Test
    void u3_whereTheBudgetEndsBeforeTheSettlingPointTheSettlingPointDoesNotShow() {
        for (String bid : List.of("0.01", "20.00", "39.99", "45.00", "47.00")) {
            List<List<PublicEvent>> seen = new ArrayList<>();
            for (String settling : List.of("10.00", "30.00", "44.00")) {
                Mandate mandate = TestMandate.price()
                        .settling(settling)
                        .walkAway(settling)
                        .budget(0.1)
                        .lastDecision(LastDecision.WALK)
                        .build();
                Opponent pushing = Opponent.repeating(bid);
                Opponent last = Opponent.script().bid(bid).finalBid(bid);
                List<PublicEvent> both = new ArrayList<>(
                        guarded().mandate(mandate).opponent(pushing).play().publicEvents());
                both.addAll(guarded().mandate(mandate).opponent(last).play().publicEvents());
                seen.add(both);
            }
            assertThat(seen).as(bid).containsOnly(seen.get(0));
        }
    }
}
