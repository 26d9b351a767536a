package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.preference.WalkAwayPoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S5, U7: during the talk the walk-away point moves up freely, and down only with a second person's word. */
class RatchetTest {

    private static final WalkAwayPoint AT_20 = WalkAwayPoint.atUtility(0.2);

    private final Story story = Story.open();

    private Command tighten(Author by, double point, Optional<Double> settlingPoint) {
        return new OwnerCommand.Tighten(
                story.now(), by, WalkAwayPoint.atUtility(point), settlingPoint.map(SettlingPoint::atUtility));
    }

    private Command request(Author by, WalkAwayPoint point) {
        return new OwnerCommand.RequestLoosening(story.now(), by, point, "the market fell", Optional.empty());
    }

    private Command approve(Author by, WalkAwayPoint point) {
        return new OwnerCommand.ApproveLoosening(story.now(), by, point);
    }

    private WalkAwayPoint point() {
        return story.negotiation().course().mandate().reservation().walkAwayPoint();
    }

    @Test
    void theOwnerTightensFreelyUpToTheSettlingPoint() {
        assertThat(story.grants(tighten(Fixtures.OWNER, 0.5, Optional.empty())))
                .hasOnlyElementsOfType(OwnerEvent.WalkAwayPointTightened.class);
        assertThat(point()).isEqualTo(WalkAwayPoint.atUtility(0.5));
        story.refuses(ReasonCode.SETTLING_POINT_BEYOND_WALK_AWAY, tighten(Fixtures.OWNER, 0.51, Optional.empty()));
    }

    @Test
    void theSettlingPointRisesWithTheWalkAwayPoint() {
        assertThat(story.grants(tighten(Fixtures.OWNER, 0.6, Optional.of(0.7))))
                .hasExactlyElementsOfTypes(TeamEvent.PlanRaised.class, OwnerEvent.WalkAwayPointTightened.class);
        story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.offer("69.99"));
        story.grants(story.offer("70.00"));
    }

    @Test
    void thePlanDoesNotFallNorRiseAboveTheTarget() {
        story.refuses(ReasonCode.PLAN_MAY_ONLY_RISE, tighten(Fixtures.OWNER, 0.45, Optional.of(0.49)));
        story.refuses(ReasonCode.PLAN_MAY_ONLY_RISE, tighten(Fixtures.OWNER, 0.45, Optional.of(0.81)));
    }

    @Test
    void aStandingOfferBelowTheNewSettlingPointComesFirst() {
        story.grants(story.offer("55.00"));
        story.refuses(ReasonCode.STANDING_OFFER_BEYOND_WALK_AWAY, tighten(Fixtures.OWNER, 0.6, Optional.of(0.6)));
        story.grants(story.withdraw());
        story.grants(tighten(Fixtures.OWNER, 0.6, Optional.of(0.6)));
        story.refuses(ReasonCode.BELOW_SETTLING_POINT, story.hold());
    }

    @Test
    void looseningIsNotTightening() {
        story.refuses(
                ReasonCode.LOOSENING_NEEDS_APPROVAL, tighten(Fixtures.OWNER, Math.nextDown(0.4), Optional.empty()));
        story.refuses(
                ReasonCode.LOOSENING_NEEDS_APPROVAL,
                new OwnerCommand.Tighten(
                        story.now(),
                        Fixtures.OWNER,
                        WalkAwayPoint.atLimits(new IssueLimit.AtLeast("price", new BigDecimal("39.99"))),
                        Optional.empty()));
    }

    @Test
    void aLimitThatAdmitsNothingNewIsTighter() {
        story.grants(new OwnerCommand.Tighten(
                story.now(),
                Fixtures.OWNER,
                WalkAwayPoint.atLimits(new IssueLimit.AtLeast("price", new BigDecimal("40.00"))),
                Optional.empty()));
    }

    @Test
    void looseningNeedsAReasonAndASecondPerson() {
        story.refuses(
                ReasonCode.REASON_MISSING,
                new OwnerCommand.RequestLoosening(story.now(), Fixtures.OWNER, AT_20, "  ", Optional.empty()));
        story.refuses(ReasonCode.NOTHING_TO_APPROVE, approve(Fixtures.OTHER_OWNER, AT_20));
        story.grants(request(Fixtures.OWNER, AT_20));
        assertThat(point()).isEqualTo(Fixtures.AT_40);
        for (String name : List.of("Olga", "olga", " OLGA ")) {
            story.refuses(ReasonCode.SECOND_PERSON_NEEDED, approve(new Author(Author.Role.OWNER, name), AT_20));
        }
        story.grants(approve(Fixtures.OTHER_OWNER, AT_20));
        assertThat(point()).isEqualTo(AT_20);
        story.refuses(ReasonCode.NOTHING_TO_APPROVE, approve(Fixtures.OTHER_OWNER, AT_20));
    }

    @Test
    void whoApprovesNamesWhatIsApproved() {
        story.grants(request(Fixtures.OWNER, AT_20));
        story.grants(request(Fixtures.OWNER, WalkAwayPoint.atUtility(0)));
        story.refuses(ReasonCode.ANOTHER_POINT_REQUESTED, approve(Fixtures.OTHER_OWNER, AT_20));
        assertThat(point()).isEqualTo(Fixtures.AT_40);
    }

    @Test
    void aRequestCanBeTurnedDownAndTakenBack() {
        story.refuses(ReasonCode.NOTHING_TO_APPROVE, new OwnerCommand.RejectLoosening(story.now(), Fixtures.OWNER));
        for (Author author : List.of(Fixtures.OTHER_OWNER, Fixtures.OWNER)) {
            story.grants(request(Fixtures.OWNER, AT_20));
            story.grants(new OwnerCommand.RejectLoosening(story.now(), author));
            story.refuses(ReasonCode.NOTHING_TO_APPROVE, approve(Fixtures.OTHER_OWNER, AT_20));
        }
        assertThat(point()).isEqualTo(Fixtures.AT_40);
    }

    @Test
    void aRequestCanBeApprovedUntilItExpires() {
        Instant end = story.now().plus(Duration.ofHours(1));
        story.grants(new OwnerCommand.RequestLoosening(
                story.now(), Fixtures.OWNER, AT_20, "the market fell", Optional.of(end)));

        story.refuses(
                ReasonCode.LOOSENING_EXPIRED, new OwnerCommand.ApproveLoosening(end, Fixtures.OTHER_OWNER, AT_20));
        story.grants(new OwnerCommand.ApproveLoosening(end.minusNanos(1), Fixtures.OTHER_OWNER, AT_20));

        assertThat(point()).isEqualTo(AT_20);
    }

    @Test
    void aRequestThatHasExpiredAlreadyIsNone() {
        Instant now = story.now();
        story.refuses(
                ReasonCode.EXPIRY_OUT_OF_RANGE,
                new OwnerCommand.RequestLoosening(now, Fixtures.OWNER, AT_20, "why", Optional.of(now)));
    }

    @Test
    void whatNobodyLimitsExpiresAfterTwoDays() {
        story.grants(request(Fixtures.OWNER, AT_20));
        Instant end = story.now().plus(Duration.ofDays(2));

        story.refuses(
                ReasonCode.LOOSENING_EXPIRED, new OwnerCommand.ApproveLoosening(end, Fixtures.OTHER_OWNER, AT_20));
    }

    @Test
    void whatWasApprovedBeforeIsNotAskedForAgain() {
        story.grants(request(Fixtures.OWNER, AT_20));
        story.grants(approve(Fixtures.OTHER_OWNER, AT_20));
        story.grants(tighten(Fixtures.OWNER, 0.4, Optional.empty()));

        story.grants(request(Fixtures.OWNER, AT_20));

        assertThat(point()).isEqualTo(AT_20);
    }

    @Test
    void anotherStartAnotherEndAndTheApproverThemselvesAreNotTheSameAgain() {
        story.grants(request(Fixtures.OWNER, AT_20));
        story.grants(approve(Fixtures.OTHER_OWNER, AT_20));
        story.grants(tighten(Fixtures.OWNER, 0.45, Optional.empty()));
        story.grants(request(Fixtures.OWNER, AT_20));
        assertThat(point()).isEqualTo(WalkAwayPoint.atUtility(0.45));
        story.grants(tighten(Fixtures.OWNER, 0.45, Optional.empty()));
        story.grants(request(Fixtures.OWNER, WalkAwayPoint.atUtility(0.1)));
        assertThat(point()).isEqualTo(WalkAwayPoint.atUtility(0.45));
    }

    @Test
    void whoHasApprovedAsksLikeEverybodyElse() {
        story.grants(request(Fixtures.OWNER, AT_20));
        story.grants(approve(Fixtures.OTHER_OWNER, AT_20));
        story.grants(tighten(Fixtures.OWNER, 0.4, Optional.empty()));

        story.grants(request(Fixtures.OTHER_OWNER, AT_20));

        assertThat(point()).isEqualTo(Fixtures.AT_40);
        story.grants(approve(Fixtures.OWNER, AT_20));
    }

    @Test
    void aNoTakesAnEarlierYesBack() {
        story.grants(request(Fixtures.OWNER, AT_20));
        story.grants(approve(Fixtures.OTHER_OWNER, AT_20));
        story.grants(tighten(Fixtures.OWNER, 0.4, Optional.empty()));
        story.grants(request(Fixtures.OTHER_OWNER, AT_20));
        story.grants(new OwnerCommand.RejectLoosening(story.now(), Fixtures.OWNER));

        story.grants(request(Fixtures.OWNER, AT_20));

        assertThat(point()).isEqualTo(Fixtures.AT_40);
    }

    @Test
    void tighteningForgetsARequestToLoosen() {
        story.grants(request(Fixtures.OWNER, AT_20));
        story.grants(tighten(Fixtures.OWNER, 0.45, Optional.empty()));
        story.refuses(ReasonCode.NOTHING_TO_APPROVE, approve(Fixtures.OTHER_OWNER, AT_20));
    }

    @Test
    void aRequestDoesNotReachAboveTheSettlingPoint() {
        story.refuses(
                ReasonCode.SETTLING_POINT_BEYOND_WALK_AWAY, request(Fixtures.OWNER, WalkAwayPoint.atUtility(0.51)));
    }

    /** Any other reason would say on which side of the walk-away point the given one lies. */
    @Test
    void whoIsNotTheOwnerLearnsNothing() {
        story.grants(request(Fixtures.OWNER, AT_20));
        for (Author author : List.of(Fixtures.NEGOTIATOR, Fixtures.STRATEGY, Fixtures.BUYER)) {
            for (double point : new double[] {0.1, 0.39, 0.4, 0.41, 0.6}) {
                story.refuses(ReasonCode.OWNER_ONLY, tighten(author, point, Optional.empty()));
                story.refuses(ReasonCode.OWNER_ONLY, request(author, WalkAwayPoint.atUtility(point)));
                story.refuses(ReasonCode.OWNER_ONLY, approve(author, WalkAwayPoint.atUtility(point)));
            }
            story.refuses(ReasonCode.OWNER_ONLY, approve(author, AT_20));
            story.refuses(ReasonCode.OWNER_ONLY, new OwnerCommand.RejectLoosening(story.now(), author));
        }
    }
}
