package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.party.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When our side may say yes: settling point 50, walk-away point 40. */
class AcceptanceTest {

    private static final List<Author> NOT_OWNERS = List.of(Fixtures.NEGOTIATOR, Fixtures.STRATEGY);

    private static Story open(LastDecision lastDecision) {
        return Story.open(Mode.COPILOT, Deadline.afterRounds(3), lastDecision);
    }

    @Test
    void anybodyOfOursAcceptsAtTheSettlingPoint() {
        for (Author author : List.of(Fixtures.NEGOTIATOR, Fixtures.STRATEGY, Fixtures.OWNER)) {
            Story story = open(LastDecision.WALK);
            story.grants(story.bid("50.00"));
            story.grants(story.accept(author));
            assertThat(story.negotiation().status()).isEqualTo(Status.AGREED);
        }
    }

    @ParameterizedTest
    @EnumSource(LastDecision.class)
    void belowTheSettlingPointTheAnswerIsTheSameWhereverTheWalkAwayPointLies(LastDecision lastDecision) {
        for (String bid : List.of("49.99", "40.00", "39.99", "0.01")) {
            for (Author author : NOT_OWNERS) {
                Story story = open(lastDecision);
                story.grants(story.bid(bid));
                story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.accept(author));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LastDecision.class)
    void theOwnerAcceptsDownToTheWalkAwayPointAndNotBeyond(LastDecision lastDecision) {
        Story story = open(lastDecision);
        story.grants(story.bid("39.99"));
        story.refuses(ReasonCode.BEYOND_WALK_AWAY, story.accept(Fixtures.OWNER));
        story.grants(story.finalBid("39.99"));
        story.refuses(ReasonCode.BEYOND_WALK_AWAY, story.accept(Fixtures.OWNER));
        story.grants(story.bid("40.00"));
        story.grants(story.accept(Fixtures.OWNER));
        assertThat(story.negotiation().status()).isEqualTo(Status.AGREED);
    }

    @Test
    void tryingToTakeTheirFinalOfferEndsTheTalkInAnyCaseWhenThatIsThePolicy() {
        for (Author author : NOT_OWNERS) {
            Story deal = open(LastDecision.ACCEPT_ABOVE_WALK_AWAY);
            deal.grants(deal.finalBid("40.00"));
            deal.grants(deal.accept(author));
            assertThat(deal.negotiation().status()).isEqualTo(Status.AGREED);

            Story none = open(LastDecision.ACCEPT_ABOVE_WALK_AWAY);
            none.grants(none.finalBid("39.99"));
            none.grants(none.accept(author));
            assertThat(none.events()).last().isInstanceOfSatisfying(PublicEvent.WalkedAway.class, walked -> {
                assertThat(walked.reason()).isEqualTo(WalkAwayReason.THEIR_FINAL_UNACCEPTABLE);
                assertThat(walked.author()).isEqualTo(author);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LastDecision.class,
            names = {"WALK", "ASK_OWNER"})
    void otherwiseTheirFinalOfferIsNoReasonToGoBelowTheSettlingPoint(LastDecision lastDecision) {
        Story story = open(lastDecision);
        story.grants(story.finalBid("49.99"));
        story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.accept(Fixtures.NEGOTIATOR));
        story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.accept(Fixtures.STRATEGY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40.00", "49.99"})
    void theLastRoundIsALastDecisionForTheClockAlone(String bid) {
        Story story = open(LastDecision.ACCEPT_ABOVE_WALK_AWAY);
        story.grants(story.bid("10.00"));
        story.grants(story.bid(bid));
        story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.accept(Fixtures.NEGOTIATOR));
        story.grants(story.bid(bid));
        assertThat(((Talk) story.negotiation()).isAcceptanceDue()).isTrue();
        story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.accept(Fixtures.NEGOTIATOR));
        story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.accept(Fixtures.STRATEGY));
        story.grants(story.accept(Author.CLOCK));
        assertThat(story.negotiation().status()).isEqualTo(Status.AGREED);
    }

    @Test
    void theLastRoundDoesNotOpenTheWalkAwayPoint() {
        Story story = open(LastDecision.ACCEPT_ABOVE_WALK_AWAY);
        for (int round = 0; round < 3; round++) {
            story.grants(story.bid("39.99"));
        }
        story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.accept(Fixtures.NEGOTIATOR));
        story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.accept(Author.CLOCK));
        Story walk = open(LastDecision.WALK);
        for (int round = 0; round < 3; round++) {
            walk.grants(walk.bid("45.00"));
        }
        walk.refuses(ReasonCode.BELOW_SETTLING_POINT, walk.accept(Fixtures.NEGOTIATOR));
    }
}
