package dev.holdfast.negotiation;

import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent.ReservationStated;
import dev.holdfast.negotiation.event.PublicEvent.Opened;
import dev.holdfast.negotiation.event.PublicEvent.TheyLeft;
import dev.holdfast.negotiation.event.PublicEvent.WalkedAway;
import dev.holdfast.negotiation.event.TeamEvent.FactStated;
import dev.holdfast.negotiation.event.TeamEvent.RejectionLogged;
import dev.holdfast.negotiation.event.TeamEvent.TheirPositionNoted;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.readiness.Evidence;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.rule.RatchetRules;
import dev.holdfast.negotiation.rule.WalkAwayRules;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Before the talk: facts are gathered, the owner states the walk-away point, and nothing is on the table.
 *
 * @param course how far the negotiation has come
 */
public record Preparing(Course course) implements Negotiation {

    @Override
    public Status status() {
        return Status.PREPARING;
    }

    @Override
    public Decision stateReservation(OwnerCommand.StateReservation command) {
        if (!new Mandate(course.brief(), command.reservation()).keepsPlanAboveWalkAwayPoint()) {
            return RatchetRules.planBeyondWalkAwayPoint();
        }
        return Decision.of(new ReservationStated(command.at(), command.reservation(), command.by()));
    }

    @Override
    public Decision stateFact(PreparingCommand.StateFact command) {
        if (!command.fact().isStated()) {
            return Decision.refused(
                    ReasonCode.NOT_READY,
                    "Rejections are counted from the log.",
                    "Log each rejection when it happens.");
        }
        Evidence evidence = new Evidence(command.evidence(), command.by(), command.at());
        return Decision.of(new FactStated(command.at(), command.fact(), evidence));
    }

    @Override
    public Decision logRejection(PreparingCommand.LogRejection command) {
        return Decision.of(
                new RejectionLogged(command.at(), new Evidence(command.evidence(), command.by(), command.at())));
    }

    @Override
    public Decision noteTheirPosition(PreparingCommand.NoteTheirPosition command) {
        command.position().check(course.brief().space());
        return Decision.of(new TheirPositionNoted(command.at(), command.position(), command.by()));
    }

    @Override
    public Decision open(PreparingCommand.OpenTalk command) {
        if (course.reservation().isEmpty()) {
            return Decision.refused(
                    ReasonCode.WALK_AWAY_POINT_MISSING,
                    "A negotiation cannot be opened before the owner has stated a walk-away point.",
                    "Let the owner state the walk-away point.");
        }
        if (!course.readiness().isComplete()) {
            String missing = course.readiness().missing().stream()
                    .map(ReadinessFact::name)
                    .collect(Collectors.joining(", "));
            return Decision.refused(
                    ReasonCode.NOT_READY,
                    "It is too early to negotiate: " + missing + " missing.",
                    "Establish the missing facts first.");
        }
        if (course.brief().deadline().hasPassed(command.at())) {
            return Decision.refused(
                    ReasonCode.DEADLINE_PASSED,
                    "The deadline has passed before the talk began.",
                    "Set up a negotiation with a later deadline.");
        }
        return Decision.of(new Opened(command.at()));
    }

    @Override
    public Decision walkAway(OurCommand.WalkAway command) {
        return Decision.of(WalkAwayRules.walkedAway(command));
    }

    @Override
    public Decision leave(TheirCommand.Leave command) {
        return Decision.of(new TheyLeft(command.at(), command.by(), command.message()));
    }

    @Override
    public Negotiation after(NegotiationEvent event) {
        Course next = course.next(event.at());
        if (event instanceof ReservationStated stated) {
            return new Preparing(next.with(stated.reservation()));
        } else if (event instanceof FactStated stated) {
            return new Preparing(next.with(course.readiness().with(stated.fact(), stated.evidence())));
        } else if (event instanceof RejectionLogged logged) {
            return new Preparing(next.with(course.readiness().withRejection(logged.evidence())));
        } else if (event instanceof TheirPositionNoted noted) {
            return new Preparing(next.with(course.readiness().with(noted.position())));
        } else if (event instanceof Opened) {
            return new Open(next.opened(event.at()), false);
        } else if (event instanceof WalkedAway walked) {
            return new Closed(
                    next, new Closure(Status.WALKED_AWAY, Optional.empty(), Optional.of(walked.reason()), false));
        } else if (event instanceof TheyLeft) {
            return new Closed(next, new Closure(Status.WITHDRAWN_BY_THEM, Optional.empty(), Optional.empty(), false));
        }
        throw new IllegalStateException("the log has " + event.getClass().getSimpleName() + " before the talk");
    }
}
