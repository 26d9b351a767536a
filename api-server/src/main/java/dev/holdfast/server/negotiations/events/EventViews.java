package dev.holdfast.server.negotiations.events;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.OwnerEvent.LooseningApproved;
import dev.holdfast.negotiation.event.OwnerEvent.LooseningRejected;
import dev.holdfast.negotiation.event.OwnerEvent.LooseningRequested;
import dev.holdfast.negotiation.event.OwnerEvent.ReservationStated;
import dev.holdfast.negotiation.event.OwnerEvent.WalkAwayPointTightened;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.event.TeamEvent.FactStated;
import dev.holdfast.negotiation.event.TeamEvent.MoveExplained;
import dev.holdfast.negotiation.event.TeamEvent.PlanRaised;
import dev.holdfast.negotiation.event.TeamEvent.Prepared;
import dev.holdfast.negotiation.event.TeamEvent.RejectionLogged;
import dev.holdfast.negotiation.event.TeamEvent.TheirPositionNoted;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.table.OfferViews;
import java.util.ArrayList;
import java.util.List;

/** Shows events to an audience: those that it may see, each with what it may know of it. */
final class EventViews {

    private final Audience audience;
    private final PublicEventViews publicEvents;

    private EventViews(Snapshot snapshot, Audience audience) {
        this.audience = audience;
        this.publicEvents = new PublicEventViews(audience, OfferViews.of(snapshot, audience));
    }

    /** The page after a version, in the audience's own numbering. */
    static EventPage page(Snapshot snapshot, Audience audience, long after, int limit) {
        EventViews views = new EventViews(snapshot, audience);
        List<EventView> page = new ArrayList<>();
        long version = 0;
        for (NegotiationEvent event : snapshot.events()) {
            if (!audience.sees(event)) {
                continue;
            }
            version++;
            if (version > after && page.size() < limit) {
                page.add(views.of(version, event));
            }
        }
        long next = page.isEmpty()
                ? Math.min(after, version)
                : page.get(page.size() - 1).version();
        return new EventPage(page, next, next < version);
    }

    private EventView of(long version, NegotiationEvent event) {
        if (event instanceof PublicEvent happened) {
            return publicEvents.of(version, happened);
        } else if (event instanceof TeamEvent ours) {
            return team(version, ours).view();
        }
        return owner(version, (OwnerEvent) event).view();
    }

    private EventLine team(long version, TeamEvent event) {
        if (event instanceof Prepared prepared) {
            return line(version, event, "PREPARED")
                    .mode(prepared.charter().mode())
                    .plan(prepared.charter().brief().plan());
        } else if (event instanceof FactStated stated) {
            return line(version, event, "FACT_STATED").fact(stated.fact()).evidence(stated.evidence());
        } else if (event instanceof RejectionLogged logged) {
            return line(version, event, "REJECTION_LOGGED").evidence(logged.evidence());
        } else if (event instanceof TheirPositionNoted noted) {
            return line(version, event, "THEIR_POSITION_NOTED")
                    .position(noted.position())
                    .by(noted.author());
        } else if (event instanceof MoveExplained explained) {
            return line(version, event, "MOVE_EXPLAINED")
                    .rationale(explained.rationale())
                    .by(explained.author());
        }
        PlanRaised raised = (PlanRaised) event;
        return line(version, event, "PLAN_RAISED").plan(raised.plan()).by(raised.author());
    }

    private EventLine owner(long version, OwnerEvent event) {
        if (event instanceof ReservationStated stated) {
            return line(version, event, "WALK_AWAY_POINT_STATED")
                    .walkAwayPoint(stated.reservation().walkAwayPoint())
                    .lastDecision(stated.reservation().lastDecision())
                    .by(stated.author());
        } else if (event instanceof WalkAwayPointTightened tightened) {
            return line(version, event, "WALK_AWAY_POINT_TIGHTENED")
                    .walkAwayPoint(tightened.walkAwayPoint())
                    .by(tightened.author());
        } else if (event instanceof LooseningRequested requested) {
            return line(version, event, "LOOSENING_REQUESTED")
                    .walkAwayPoint(requested.walkAwayPoint())
                    .loosening(requested.reason(), requested.expiresAt())
                    .by(requested.author());
        } else if (event instanceof LooseningApproved approved) {
            return line(version, event, "LOOSENING_APPROVED")
                    .walkAwayPoint(approved.walkAwayPoint())
                    .approvedBefore(approved.approvedBefore())
                    .by(approved.author());
        }
        return line(version, event, "LOOSENING_REJECTED").by(((LooseningRejected) event).author());
    }

    private EventLine line(long version, NegotiationEvent event, String type) {
        return new EventLine(version, event, type, audience);
    }
}
