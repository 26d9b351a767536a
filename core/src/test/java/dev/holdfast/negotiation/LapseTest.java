package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the passing of time alone brings about. */
class LapseTest {

    private static final Instant FRIDAY = Fixtures.MONDAY.plus(Duration.ofDays(4));

    private static Story untilFriday(Mode mode, LastDecision lastDecision) {
        return Story.open(mode, Deadline.at(FRIDAY), lastDecision);
    }

    @Test
    void anOfferExpiresAtItsMomentAndNotBefore() {
        Story story = Story.open();
        story.grants(story.offer("90.00"));
        Instant expiry = story.ours().expiresAt();
        assertThat(story.negotiation().lapses(expiry.minusNanos(1))).isEmpty();
        assertThat(story.negotiation().nextLapse()).contains(expiry);
        assertThat(story.negotiation().lapses(expiry))
                .containsExactly(
                        new PublicEvent.OfferExpired(expiry, story.ours().reference(), Party.OURS));
    }

    @Test
    void anExpiredOfferCannotBeAccepted() {
        Story story = Story.open();
        story.grants(story.offer("90.00"));
        story.grants(story.bid("60.00"));
        story.later(Duration.ofDays(3));
        Decision decision = story.give(story.buy());
        assertThat(decision.refusal().map(Refusal::reason)).contains(ReasonCode.OFFER_NOT_STANDING);
        assertThat(decision.events()).hasOnlyElementsOfType(PublicEvent.OfferExpired.class);
        Story other = Story.open();
        other.grants(other.bid("60.00"));
        other.later(Duration.ofDays(3));
        assertThat(other.give(other.accept(Fixtures.OWNER)).isRefused()).isTrue();
    }

    @Test
    void aCommandThatComesLateFindsAllLapsesInOrder() {
        Story story = untilFriday(Mode.COPILOT, LastDecision.WALK);
        story.grants(story.offer("90.00", Optional.of(Fixtures.MONDAY.plus(Duration.ofDays(2)))));
        story.grants(story.bid("10.00", Optional.of(Fixtures.MONDAY.plus(Duration.ofDays(1)))));
        story.later(Duration.ofDays(30));
        Decision decision = story.give(story.offer("80.00"));
        assertThat(decision.refusal().map(Refusal::reason)).contains(ReasonCode.CLOSED);
        assertThat(decision.events())
                .hasExactlyElementsOfTypes(
                        PublicEvent.OfferExpired.class,
                        PublicEvent.OfferExpired.class,
                        PublicEvent.DeadlinePassed.class);
        assertThat(decision.events())
                .extracting(NegotiationEvent::at)
                .containsExactly(
                        Fixtures.MONDAY.plus(Duration.ofDays(1)), Fixtures.MONDAY.plus(Duration.ofDays(2)), FRIDAY);
        assertThat(story.negotiation().status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void theExpiryOfAnOfferTellsNothingAboutTheDeadline() {
        Story story = untilFriday(Mode.COPILOT, LastDecision.WALK);
        story.later(Duration.ofDays(3));
        story.grants(story.offer("90.00"));
        assertThat(story.ours().expiresAt()).isAfter(FRIDAY);
        story.grants(story.offer("90.00", Optional.of(FRIDAY.plusSeconds(1))));
        story.grants(story.bid("10.00", Optional.of(FRIDAY.plusSeconds(1))));
    }

    @Test
    void theDeadlineEndsAFinalThatWouldLastLonger() {
        Story story = untilFriday(Mode.AUTOPILOT, LastDecision.ACCEPT_ABOVE_WALK_AWAY);
        story.later(Duration.ofDays(3));
        story.grants(story.bid("55.00"));
        story.grants(story.announceFinal("60.00"));
        story.wait(Duration.ofDays(2));
        assertThat(story.negotiation().status()).isEqualTo(Status.WALKED_AWAY);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTOPILOT, ACCEPT_ABOVE_WALK_AWAY, 50.00, AGREED",
        "AUTOPILOT, ACCEPT_ABOVE_WALK_AWAY, 40.00, AGREED",
        "AUTOPILOT, ACCEPT_ABOVE_WALK_AWAY, 39.99, EXPIRED",
        "AUTOPILOT, WALK, 50.00, AGREED",
        "AUTOPILOT, WALK, 49.99, EXPIRED",
        "AUTOPILOT, ASK_OWNER, 50.00, AGREED",
        "AUTOPILOT, ASK_OWNER, 49.99, EXPIRED",
        "COPILOT, ACCEPT_ABOVE_WALK_AWAY, 50.00, EXPIRED",
        "COPILOT, WALK, 100.00, EXPIRED"
    })
    void atTheDeadlineTheAutopilotTakesWhatIsAcceptable(
            Mode mode, LastDecision lastDecision, String bid, Status expected) {
        Story story = untilFriday(mode, lastDecision);
        story.grants(story.offer("90.00"));
        story.later(Duration.ofDays(3));
        story.grants(story.bid(bid));
        story.wait(Duration.ofDays(1));
        assertThat(story.negotiation().status()).isEqualTo(expected);
        assertThat(story.events()).last().extracting(NegotiationEvent::at).isEqualTo(FRIDAY);
    }

    @Test
    void theAutopilotTakesNothingThatHasExpiredBeforeTheDeadline() {
        Story story = untilFriday(Mode.AUTOPILOT, LastDecision.ACCEPT_ABOVE_WALK_AWAY);
        story.grants(story.bid("90.00"));
        story.wait(Duration.ofDays(30));
        assertThat(story.negotiation().status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void aFinalThatExpiresWithTheDeadlineIsAWalkAwayAndTakesNothingLess() {
        Story story = untilFriday(Mode.AUTOPILOT, LastDecision.ACCEPT_ABOVE_WALK_AWAY);
        story.later(Duration.ofDays(3));
        story.grants(story.announceFinal("60.00"));
        story.grants(story.bid("55.00"));
        story.wait(Duration.ofDays(1));
        assertThat(story.negotiation().status()).isEqualTo(Status.WALKED_AWAY);
    }

    @Test
    void theRoundAfterTheLastEndsTheTalk() {
        Story story = Story.open(Mode.COPILOT, Deadline.afterRounds(2), LastDecision.WALK);
        story.grants(story.bid("10.00"));
        story.grants(story.bid("20.00"));
        assertThat(story.negotiation().course().progress(story.now())).isEqualTo(1);
        Decision decision = story.give(story.bid("30.00"));
        assertThat(decision.refusal().map(Refusal::reason)).contains(ReasonCode.DEADLINE_PASSED);
        assertThat(decision.events()).hasOnlyElementsOfType(PublicEvent.DeadlinePassed.class);
        assertThat(story.negotiation().status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void inTheLastRoundOurOfferCanStillBeAccepted() {
        Story story = Story.open(Mode.COPILOT, Deadline.afterRounds(1), LastDecision.WALK);
        story.grants(story.bid("10.00"));
        story.grants(story.offer("60.00"));
        story.grants(story.buy());
        assertThat(story.negotiation().status()).isEqualTo(Status.AGREED);
    }

    @Test
    void progressIsTheLargerShareOfTimeAndRounds() {
        Deadline both = new Deadline(Optional.of(FRIDAY), OptionalInt.of(4));
        Instant middle = Fixtures.MONDAY.plus(Duration.ofDays(2));
        assertThat(both.progress(Fixtures.MONDAY, Fixtures.MONDAY, 1)).isEqualTo(0.25);
        assertThat(both.progress(Fixtures.MONDAY, middle, 1)).isEqualTo(0.5);
        assertThat(both.progress(Fixtures.MONDAY, middle, 3)).isEqualTo(0.75);
        assertThat(both.progress(Fixtures.MONDAY, FRIDAY.plusSeconds(1), 3)).isEqualTo(1);
        assertThat(Deadline.at(Deadline.LATEST).progress(Instant.MIN, Instant.MAX, 0))
                .isEqualTo(1);
    }

    @Test
    void nothingLapsesOutsideTheTalk() {
        Story preparing = Story.preparing();
        assertThat(preparing.negotiation().nextLapse()).isEmpty();
        Story closed = Story.open();
        closed.grants(closed.walkAway());
        assertThat(closed.negotiation().nextLapse()).isEmpty();
        assertThat(closed.negotiation().lapses(Instant.MAX)).isEqualTo(List.of());
    }
}
