package dev.holdfast.negotiation.rule;

import dev.holdfast.negotiation.ApprovedLoosening;
import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.LooseningRequest;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent.LooseningApproved;
import dev.holdfast.negotiation.event.OwnerEvent.LooseningRejected;
import dev.holdfast.negotiation.event.OwnerEvent.LooseningRequested;
import dev.holdfast.negotiation.event.OwnerEvent.WalkAwayPointTightened;
import dev.holdfast.negotiation.event.TeamEvent.PlanRaised;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ratchet: during the talk the walk-away point moves up freely, and down only with a reason and a second person's word. */
public final class RatchetRules {

    private RatchetRules() {}

    /** The walk-away point moves up, and the plan with it where it must. */
    public static Decision tighten(Course course, OwnerCommand.Tighten command) {
        Brief brief = course.brief();
        Optional<Brief> raised = raise(brief, command.settlingPoint());
        if (raised.isEmpty() || !brief.proposals().containsAll(raised.get().proposals())) {
            return Decision.refused(
                    ReasonCode.PLAN_MAY_ONLY_RISE,
                    "The new settling point is not one that the plan can rise to.",
                    "Give a settling point at or above the present one and not above the target.");
        }
        if (!isTighter(course.mandate(), command.walkAwayPoint())) {
            return Decision.refused(
                    ReasonCode.LOOSENING_NEEDS_APPROVAL,
                    "The new walk-away point would admit deals that the present one does not.",
                    "Request a loosening, with a reason, and let another owner approve it.");
        }
        Mandate tightened =
                new Mandate(raised.get(), course.mandate().reservation().withWalkAwayPoint(command.walkAwayPoint()));
        if (!tightened.keepsPlanAboveWalkAwayPoint()) {
            return planBeyondWalkAwayPoint();
        }
        if (course.offers()
                .ours()
                .filter(ours -> !raised.get().proposals().contains(ours.outcome()))
                .isPresent()) {
            return Decision.refused(
                    ReasonCode.STANDING_OFFER_BEYOND_WALK_AWAY,
                    "Our standing offer is below the new settling point.",
                    "Withdraw the standing offer first; a final offer cannot be withdrawn.");
        }
        List<NegotiationEvent> events = new ArrayList<>();
        command.settlingPoint()
                .ifPresent(point ->
                        events.add(new PlanRaised(command.at(), raised.get().plan(), command.by())));
        events.add(new WalkAwayPointTightened(command.at(), command.walkAwayPoint(), command.by()));
        return new Decision(events, Optional.empty());
    }

    /** An owner asks to move the walk-away point down. */
    public static Decision requestLoosening(Course course, OwnerCommand.RequestLoosening command) {
        if (command.reason().isBlank()) {
            return Decision.refused(
                    ReasonCode.REASON_MISSING, "Loosening the walk-away point needs a reason.", "Say why.");
        }
        if (!loosened(course, command.walkAwayPoint()).keepsPlanAboveWalkAwayPoint()) {
            return planBeyondWalkAwayPoint();
        }
        Optional<Decision> endless = OfferRules.checkExpiry(command.at(), command.expiresAt());
        if (endless.isPresent()) {
            return endless.get();
        }
        Instant expiresAt = OfferRules.expiry(command.at(), command.expiresAt());
        List<NegotiationEvent> events = new ArrayList<>();
        events.add(new LooseningRequested(
                command.at(), command.walkAwayPoint(), command.reason(), command.by(), Optional.of(expiresAt)));
        approvedBefore(course, command)
                .ifPresent(approval -> events.add(new LooseningApproved(
                        command.at(), command.walkAwayPoint(), approval.by(), Optional.of(approval.at()))));
        return new Decision(events, Optional.empty());
    }

    /**
     * A second person's word for exactly this: in this negotiation, from the present point to the one that is asked for, by
     * somebody else than who asks now, and not turned down since.
     */
    private static Optional<ApprovedLoosening> approvedBefore(Course course, OwnerCommand.RequestLoosening command) {
        WalkAwayPoint present = course.mandate().reservation().walkAwayPoint();
        return course.approvals().stream()
                .filter(approval -> approval.isBetween(present, command.walkAwayPoint()))
                .filter(approval -> !approval.by().isSamePersonAs(command.by()))
                .findFirst();
    }

    /** Another owner says yes to exactly what is asked for. */
    public static Decision approveLoosening(Course course, OwnerCommand.ApproveLoosening command) {
        if (course.loosening().isEmpty()) {
            return nothingToApprove();
        }
        LooseningRequest request = course.loosening().get();
        if (!request.walkAwayPoint().equals(command.walkAwayPoint())) {
            return Decision.refused(
                    ReasonCode.ANOTHER_POINT_REQUESTED,
                    "The walk-away point that is asked for is another one by now.",
                    "Read the request again, and approve exactly what it asks for, or reject it.");
        }
        if (!request.standsAt(command.at())) {
            return Decision.refused(
                    ReasonCode.LOOSENING_EXPIRED,
                    "The request to loosen the walk-away point has expired.",
                    "Let it be made again, if it still makes sense.");
        }
        if (request.by().isSamePersonAs(command.by())) {
            return Decision.refused(
                    ReasonCode.SECOND_PERSON_NEEDED,
                    "Whoever asks to loosen the walk-away point cannot approve it.",
                    "Let another owner approve it.");
        }
        if (!loosened(course, request.walkAwayPoint()).keepsPlanAboveWalkAwayPoint()) {
            return planBeyondWalkAwayPoint();
        }
        return Decision.of(
                new LooseningApproved(command.at(), request.walkAwayPoint(), command.by(), Optional.empty()));
    }

    /** Any owner says no. */
    public static Decision rejectLoosening(Course course, OwnerCommand.RejectLoosening command) {
        return course.loosening().isEmpty()
                ? nothingToApprove()
                : Decision.of(new LooseningRejected(command.at(), command.by()));
    }

    /** The refusal of a walk-away point that the plan would go below. */
    public static Decision planBeyondWalkAwayPoint() {
        return Decision.refused(
                ReasonCode.SETTLING_POINT_BEYOND_WALK_AWAY,
                "The settling point would admit outcomes that are beyond the walk-away point.",
                "Raise the settling point, or add limits to it, so that all it admits is at or above the walk-away point.");
    }

    private static Optional<Brief> raise(Brief brief, Optional<SettlingPoint> settlingPoint) {
        if (settlingPoint.isEmpty()) {
            return Optional.of(brief);
        }
        try {
            Plan plan = brief.plan().withSettlingPoint(settlingPoint.get());
            return Optional.of(brief.withPlan(plan));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static boolean isTighter(Mandate present, WalkAwayPoint next) {
        return present.admissible().containsAll(next.acceptable(present.brief().preferences()));
    }

    private static Mandate loosened(Course course, WalkAwayPoint point) {
        return new Mandate(course.brief(), course.mandate().reservation().withWalkAwayPoint(point));
    }

    private static Decision nothingToApprove() {
        return Decision.refused(
                ReasonCode.NOTHING_TO_APPROVE,
                "Nobody has asked to loosen the walk-away point.",
                "Request a loosening first.");
    }
}
