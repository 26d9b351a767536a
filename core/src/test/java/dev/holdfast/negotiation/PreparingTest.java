package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.Alternative;
import dev.holdfast.preference.Alternatives;
import dev.holdfast.preference.WalkAwayPoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Before the talk. */
class PreparingTest {

    private final Story story = Story.preparing();

    private Command state(Author by, WalkAwayPoint point) {
        return new OwnerCommand.StateReservation(story.now(), by, Reservation.of(point, LastDecision.WALK));
    }

    private Command open() {
        return new PreparingCommand.OpenTalk(story.now(), Fixtures.NEGOTIATOR);
    }

    @Test
    void nothingOpensWithoutAWalkAwayPoint() {
        story.ready();
        story.refuses(ReasonCode.WALK_AWAY_POINT_MISSING, open());
        story.grants(state(Fixtures.OWNER, Fixtures.AT_40));
        assertThat(story.grants(open())).hasOnlyElementsOfType(PublicEvent.Opened.class);
    }

    @Test
    void onlyTheOwnerStatesTheWalkAwayPoint() {
        story.refuses(ReasonCode.OWNER_ONLY, state(Fixtures.NEGOTIATOR, Fixtures.AT_40));
        story.refuses(ReasonCode.OWNER_ONLY, state(Fixtures.NEGOTIATOR, WalkAwayPoint.atUtility(0.6)));
        story.refuses(ReasonCode.OWNER_ONLY, state(Fixtures.BUYER, Fixtures.AT_40));
        story.refuses(ReasonCode.OWNER_ONLY, state(Fixtures.STRATEGY, Fixtures.AT_40));
    }

    @Test
    void theSettlingPointMustNotLieBeyondTheWalkAwayPoint() {
        story.refuses(
                ReasonCode.SETTLING_POINT_BEYOND_WALK_AWAY,
                state(Fixtures.OWNER, WalkAwayPoint.atUtility(Math.nextUp(0.5))));
        story.refuses(
                ReasonCode.SETTLING_POINT_BEYOND_WALK_AWAY,
                state(
                        Fixtures.OWNER,
                        WalkAwayPoint.atLimits(new IssueLimit.AtLeast("price", new BigDecimal("50.01")))));
        story.grants(state(Fixtures.OWNER, WalkAwayPoint.atUtility(0.5)));
        story.grants(state(
                Fixtures.OWNER, WalkAwayPoint.atLimits(new IssueLimit.AtLeast("price", new BigDecimal("50.00")))));
    }

    @Test
    void theWalkAwayPointMayMoveFreelyUntilTheTalkBegins() {
        story.grants(state(Fixtures.OWNER, Fixtures.AT_40));
        assertThat(story.grants(state(Fixtures.OWNER, WalkAwayPoint.atUtility(0.1))))
                .hasOnlyElementsOfType(OwnerEvent.ReservationStated.class);
        story.ready();
        story.grants(open());
        story.refuses(ReasonCode.NOT_IN_THIS_STATE, state(Fixtures.OWNER, Fixtures.AT_40));
    }

    @Test
    void theWalkAwayPointCanBeDerivedFromTheAlternatives() {
        Alternatives alternatives = new Alternatives(
                List.of(new Alternative("the dealer", 0.25, 0.8), new Alternative("keep it", 0.75, 0.2)));
        story.grants(new OwnerCommand.StateReservation(
                story.now(), Fixtures.OWNER, Reservation.derived(alternatives, LastDecision.WALK)));
        assertThat(story.negotiation().course().mandate().admits(Fixtures.price("35.00")))
                .isTrue();
        assertThat(story.negotiation().course().mandate().admits(Fixtures.price("34.99")))
                .isFalse();
    }

    @Test
    void nothingOpensAfterTheDeadline() {
        Story late = new Story(
                Fixtures.charter(Mode.COPILOT, Fixtures.brief(Deadline.at(Fixtures.MONDAY.plus(Duration.ofDays(1))))));
        late.ready();
        late.grants(
                new OwnerCommand.StateReservation(late.now(), Fixtures.OWNER, Fixtures.reservation(LastDecision.WALK)));
        late.later(Duration.ofDays(1));
        late.refuses(ReasonCode.DEADLINE_PASSED, new PreparingCommand.OpenTalk(late.now(), Fixtures.NEGOTIATOR));
    }

    @Test
    void eitherSideMayEndItBeforeItBegins() {
        story.grants(story.walkAway());
        assertThat(story.negotiation().status()).isEqualTo(Status.WALKED_AWAY);
        Story other = Story.preparing();
        other.grants(new TheirCommand.Leave(other.now(), Fixtures.BUYER, "no need any more"));
        assertThat(other.negotiation().status()).isEqualTo(Status.WITHDRAWN_BY_THEM);
    }

    @Test
    void theirPositionIsAboutWhatIsNegotiated() {
        TheirPosition budget =
                new TheirPosition(Optional.empty(), List.of(new IssueLimit.AtMost("price", BigDecimal.TEN)));
        story.grants(new PreparingCommand.NoteTheirPosition(story.now(), Fixtures.NEGOTIATOR, budget));
        assertThat(story.negotiation().course().readiness().theirPosition()).isEqualTo(budget);
        TheirPosition elsewhere = new TheirPosition(
                Optional.of(OutcomeSpace.of(new IntegerIssue("days", 1, 5)).at(2)), List.of());
        TheirPosition unknown =
                new TheirPosition(Optional.empty(), List.of(new IssueLimit.AtMost("days", BigDecimal.TEN)));
        for (TheirPosition wrong : List.of(elsewhere, unknown)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> story.give(
                            new PreparingCommand.NoteTheirPosition(story.now(), Fixtures.NEGOTIATOR, wrong)));
        }
    }

    @Test
    void theOtherSideDoesNotPrepareForUs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> story.give(new PreparingCommand.OpenTalk(story.now(), Fixtures.BUYER)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        story.give(new PreparingCommand.LogRejection(story.now(), Fixtures.BUYER, "too expensive")));
    }
}
