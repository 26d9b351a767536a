package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S11: after our final offer there are no better terms for them, by anybody. */
class FinalStandingTest {

    private final Story story = Story.finalStanding("60.00");

    @Test
    void nobodyOfOursOffersAnythingElse() {
        for (Author author : List.of(Fixtures.OWNER, Fixtures.NEGOTIATOR, Fixtures.STRATEGY)) {
            for (String price : List.of("55.00", "60.00", "70.00")) {
                story.refuses(
                        ReasonCode.FINAL_STANDS,
                        new OurCommand.MakeOffer(
                                story.now(), author, Fixtures.price(price), Optional.empty(), false, ""));
                story.refuses(
                        ReasonCode.FINAL_STANDS,
                        new OurCommand.AnnounceFinal(
                                story.now(), author, Optional.of(Fixtures.price(price)), Optional.empty(), ""));
            }
            story.refuses(ReasonCode.FINAL_STANDS, new OurCommand.Warn(story.now(), author, "really"));
        }
        assertThat(story.ours().outcome()).isEqualTo(Fixtures.price("60.00"));
    }

    @Test
    void aFinalCannotBeTakenBack() {
        story.refuses(ReasonCode.FINAL_IS_BINDING, story.withdraw());
    }

    @Test
    void aFinalCanBeRepeated() {
        assertThat(story.grants(story.hold())).hasOnlyElementsOfType(PublicEvent.OfferHeld.class);
        assertThat(story.negotiation().status()).isEqualTo(Status.FINAL_STANDING);
    }

    @Test
    void s11_aWorseOfferEndsTheTalk() {
        List<NegotiationEvent> push = story.grants(story.bid("0.01"));
        assertThat(push).last().isInstanceOfSatisfying(PublicEvent.WalkedAway.class, walked -> assertThat(
                        walked.reason())
                .isEqualTo(WalkAwayReason.PUSHED_AFTER_FINAL));
        assertThat(story.negotiation().status()).isEqualTo(Status.WALKED_AWAY);
    }

    @Test
    void anOfferThatIsAsGoodAsTheFinalIsNoPush() {
        story.grants(story.bid("60.00"));
        assertThat(story.negotiation().status()).isEqualTo(Status.FINAL_STANDING);
    }

    @Test
    void nobodyOfOursAcceptsLessThanTheFinal() {
        Story kind = Story.open(Mode.COPILOT, Deadline.afterRounds(9), LastDecision.ACCEPT_ABOVE_WALK_AWAY);
        kind.grants(kind.finalBid("59.99"));
        kind.grants(kind.announceFinal("60.00"));
        for (int times = 0; times < 2; times++) {
            for (Author author : List.of(Fixtures.OWNER, Fixtures.NEGOTIATOR, Fixtures.STRATEGY)) {
                kind.refuses(ReasonCode.FINAL_STANDS, kind.accept(author));
            }
        }
        kind.grants(kind.bid("60.00"));
        kind.grants(kind.accept(Fixtures.NEGOTIATOR));
        assertThat(kind.negotiation().status()).isEqualTo(Status.AGREED);
    }

    @Test
    void aFinalThatIsAcceptedIsTheDeal() {
        story.grants(story.buy());
        Closed closed = (Closed) story.negotiation();
        assertThat(closed.closure().deal().orElseThrow().outcome()).isEqualTo(Fixtures.price("60.00"));
        assertThat(closed.closure().afterFinal()).isTrue();
    }

    @Test
    void aFinalThatIsDeclinedEndsTheTalk() {
        assertThat(story.grants(story.reject()))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(PublicEvent.WalkedAway.class, walked -> assertThat(walked.reason())
                        .isEqualTo(WalkAwayReason.FINAL_DECLINED));
        assertThat(story.negotiation().status()).isEqualTo(Status.WALKED_AWAY);
    }

    @Test
    void aFinalThatExpiresEndsTheTalk() {
        assertThat(story.wait(Duration.ofDays(2)))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(PublicEvent.WalkedAway.class, walked -> assertThat(walked.reason())
                        .isEqualTo(WalkAwayReason.FINAL_EXPIRED));
        assertThat(story.negotiation().status()).isEqualTo(Status.WALKED_AWAY);
    }

    @Test
    void theWalkAwayPointCanRiseUpToTheFinalAndNotFall() {
        SettlingPoint at60 = SettlingPoint.atUtility(0.6);
        SettlingPoint at61 = SettlingPoint.atUtility(0.61);
        story.refuses(
                ReasonCode.STANDING_OFFER_BEYOND_WALK_AWAY,
                new OwnerCommand.Tighten(
                        story.now(), Fixtures.OWNER, WalkAwayPoint.atUtility(0.61), Optional.of(at61)));
        story.grants(
                new OwnerCommand.Tighten(story.now(), Fixtures.OWNER, WalkAwayPoint.atUtility(0.6), Optional.of(at60)));
        story.refuses(
                ReasonCode.FINAL_STANDS,
                new OwnerCommand.RequestLoosening(
                        story.now(),
                        Fixtures.OWNER,
                        WalkAwayPoint.atUtility(0.1),
                        "they will not move",
                        Optional.empty()));
        story.grants(story.buy());
    }

    @Test
    void aLooseningThatWasAskedForBeforeTheFinalIsNotApprovedAfterIt() {
        Story asked = Story.open();
        WalkAwayPoint lower = WalkAwayPoint.atUtility(0.1);
        asked.grants(new OwnerCommand.RequestLoosening(
                asked.now(), Fixtures.OWNER, lower, "the market fell", Optional.empty()));
        asked.grants(asked.announceFinal("60.00"));
        asked.refuses(
                ReasonCode.FINAL_STANDS, new OwnerCommand.ApproveLoosening(asked.now(), Fixtures.OTHER_OWNER, lower));
        asked.grants(new OwnerCommand.RejectLoosening(asked.now(), Fixtures.OTHER_OWNER));
    }

    @Test
    void aLogThatGoesOnBargainingAfterAFinalIsDamaged() {
        List<NegotiationEvent> bargaining = List.of(
                new PublicEvent.OfferMade(story.now(), story.ours(), Fixtures.NEGOTIATOR, false),
                new PublicEvent.WarningGiven(story.now(), Fixtures.NEGOTIATOR, ""),
                new PublicEvent.FinalAnnounced(story.now(), story.ours(), Fixtures.NEGOTIATOR),
                new PublicEvent.Opened(story.now()));
        for (NegotiationEvent event : bargaining) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> story.negotiation().after(event));
        }
    }
}
