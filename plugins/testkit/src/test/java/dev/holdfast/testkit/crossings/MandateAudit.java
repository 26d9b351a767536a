package dev.holdfast.testkit.crossings;

import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.WalkAwayPoint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows the mandate through a log: which points are in force, and whether they were moved as they may be. */
final class MandateAudit {

    private final Brief brief;
    private final UtilityFunction preferences;
    private final Set<ReadinessFact> facts = EnumSet.noneOf(ReadinessFact.class);
    private int rejections;
    private Floor settling;
    private Optional<Floor> walkAway = Optional.empty();
    private LastDecision policy = LastDecision.WALK;
    private Optional<OwnerEvent.LooseningRequested> request = Optional.empty();

    MandateAudit(TeamEvent.Prepared prepared) {
        this.brief = prepared.charter().brief();
        this.preferences = brief.preferences();
        this.settling = Floor.of(brief.plan().settlingPoint());
    }

    Floor settling() {
        return settling;
    }

    Floor walkAway() {
        return walkAway.orElseThrow();
    }

    double utility(Outcome outcome) {
        return preferences.utility(outcome);
    }

    void read(TeamEvent event) {
        if (event instanceof TeamEvent.FactStated stated) {
            facts.add(stated.fact());
        } else if (event instanceof TeamEvent.RejectionLogged) {
            rejections++;
        } else if (event instanceof TeamEvent.PlanRaised raised) {
            Complaint.unless(raised.author().role() == Author.Role.OWNER, "the plan of somebody else", event);
            Floor next = Floor.of(raised.plan().settlingPoint());
            Complaint.unless(holdsAllOf(settling, next), "the plan was lowered", event);
            settling = next;
        }
    }

    void read(OwnerEvent event) {
        if (event instanceof OwnerEvent.ReservationStated stated) {
            owner(stated.author(), event);
            moveTo(stated.reservation().walkAwayPoint(), event);
            policy = stated.reservation().lastDecision();
        } else if (event instanceof OwnerEvent.WalkAwayPointTightened tightened) {
            owner(tightened.author(), event);
            Complaint.unless(
                    holdsAllOf(walkAway(), Floor.of(tightened.walkAwayPoint())), "tightened to a looser point", event);
            moveTo(tightened.walkAwayPoint(), event);
        } else if (event instanceof OwnerEvent.LooseningRequested asked) {
            owner(asked.author(), event);
            request = Optional.of(asked);
        } else if (event instanceof OwnerEvent.LooseningApproved approved) {
            owner(approved.author(), event);
            boolean asked = request.filter(other -> other.walkAwayPoint().equals(approved.walkAwayPoint())
                            && !other.author().equals(approved.author()))
                    .isPresent();
            Complaint.unless(asked, "loosened without a second person's word", event);
            moveTo(approved.walkAwayPoint(), event);
        }
    }

    private static void owner(Author author, OwnerEvent event) {
        Complaint.unless(author.role() == Author.Role.OWNER, "the mandate of somebody else", event);
    }

    private void moveTo(WalkAwayPoint point, OwnerEvent event) {
        Floor next = Floor.of(point);
        walkAway = Optional.of(next);
        Complaint.unless(holdsAllOf(next, settling), "a plan beyond the walk-away point", event);
    }

    void opened(NegotiationEvent event) {
        Complaint.unless(walkAway.isPresent(), "opened without a walk-away point", event);
        boolean ready = facts.size() == ReadinessFact.values().length - 1 && rejections >= 2;
        Complaint.unless(ready, "opened before it was time", event);
    }

    /** Whether our side, on behalf of an author, may accept an offer of theirs that is not beyond the walk-away point. */
    boolean mayAccept(Offer theirs, Author author, int theirOffers) {
        if (settling.holds(preferences, theirs.outcome()) || author.role() == Author.Role.OWNER) {
            return true;
        }
        boolean last = theirs.isFinal()
                || author.role() == Author.Role.CLOCK
                || (brief.deadline().rounds().isPresent()
                        && theirOffers == brief.deadline().rounds().getAsInt());
        return last && policy == LastDecision.ACCEPT_ABOVE_WALK_AWAY;
    }

    boolean holds(Floor floor, Outcome outcome) {
        return floor.holds(preferences, outcome);
    }

    private boolean holdsAllOf(Floor lower, Floor upper) {
        return all(preferences.space()).stream()
                .allMatch(outcome -> !upper.holds(preferences, outcome) || lower.holds(preferences, outcome));
    }

    private static List<Outcome> all(OutcomeSpace space) {
        List<Outcome> outcomes = new ArrayList<>();
        int[] indexes = new int[space.issues().size()];
        int position = 0;
        while (position >= 0) {
            outcomes.add(space.at(indexes));
            position = indexes.length - 1;
            while (position >= 0
                    && ++indexes[position] == space.issues().get(position).size()) {
                indexes[position--] = 0;
            }
        }
        return outcomes;
    }
}
