package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.preference.Alternative;
import dev.holdfast.preference.Alternatives;
import dev.holdfast.preference.WalkAwayPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S8: whatever is printed, the walk-away point is not in it. */
class SecretTextTest {

    private static final WalkAwayPoint CANARY = new WalkAwayPoint(
            OptionalDouble.of(0.3173), List.of(new IssueLimit.AtLeast("price", new BigDecimal("31.73"))));
    private static final Alternatives ALTERNATIVES =
            new Alternatives(List.of(new Alternative("canary dealer 3173", 1, 0.3173)));
    private static final Reservation RESERVATION =
            new Reservation(CANARY, Optional.of(ALTERNATIVES), LastDecision.WALK);
    private static final String REASON = "not even 3173 is to be had";

    private static List<Object> secrets() {
        Story story = Story.preparing().opened(RESERVATION);
        Instant now = story.now();
        List<Object> standing = List.of(
                CANARY,
                ALTERNATIVES,
                ALTERNATIVES.possibilities(),
                RESERVATION,
                new Mandate(story.negotiation().course().brief(), RESERVATION),
                new Mandate(story.negotiation().course().brief(), RESERVATION).admissible(),
                new LooseningRequest(CANARY, REASON, Fixtures.OWNER, Optional.empty()),
                new OwnerEvent.ReservationStated(now, RESERVATION, Fixtures.OWNER),
                new OwnerEvent.WalkAwayPointTightened(now, CANARY, Fixtures.OWNER),
                new OwnerEvent.LooseningRequested(now, CANARY, REASON, Fixtures.OWNER, Optional.empty()),
                new OwnerEvent.LooseningApproved(now, CANARY, Fixtures.OWNER, Optional.empty()),
                new OwnerEvent.LooseningRejected(now, Fixtures.OWNER),
                new OwnerCommand.StateReservation(now, Fixtures.OWNER, RESERVATION),
                new OwnerCommand.Tighten(now, Fixtures.OWNER, CANARY, Optional.empty()),
                new OwnerCommand.RequestLoosening(now, Fixtures.OWNER, CANARY, REASON, Optional.empty()),
                new OwnerCommand.ApproveLoosening(now, Fixtures.OWNER, CANARY),
                new OwnerCommand.RejectLoosening(now, Fixtures.OWNER));
        story.grants(new OwnerCommand.RequestLoosening(now, Fixtures.OWNER, CANARY, REASON, Optional.empty()));
        return Stream.concat(
                        standing.stream(),
                        Stream.of(story.negotiation(), story.negotiation().course(), story.events()))
                .toList();
    }

    @Test
    void nothingSecretIsPrinted() {
        assertThat(secrets()).extracting(Object::toString).allSatisfy(text -> assertThat(text)
                .doesNotContain("3173")
                .doesNotContain("31.73")
                .doesNotContain("WALK,"));
    }

    @Test
    void nothingSecretIsForgotten() {
        List<Class<?>> printed =
                secrets().stream().<Class<?>>map(Object::getClass).toList();
        assertThat(printed).contains(OwnerCommand.class.getPermittedSubclasses());
        assertThat(printed).contains(OwnerEvent.class.getPermittedSubclasses());
    }

    @Test
    void refusalsOfTheRatchetNameNoPoint() {
        Story story = Story.preparing().opened(RESERVATION);
        for (double point : new double[] {0.1, 0.3172, 0.9}) {
            Decision decision = story.give(new OwnerCommand.Tighten(
                    story.now(), Fixtures.OWNER, WalkAwayPoint.atUtility(point), Optional.empty()));
            assertThat(decision.refusal().orElseThrow().toString())
                    .doesNotContain("317")
                    .doesNotContain("31.73");
        }
    }
}
