package dev.holdfast.negotiation;

import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.TheyLeft;
import dev.holdfast.negotiation.event.PublicEvent.WalkedAway;
import dev.holdfast.negotiation.event.TeamEvent.MoveExplained;
import dev.holdfast.negotiation.event.TeamEvent.PlanRaised;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.negotiation.rule.AcceptanceRules;
import dev.holdfast.negotiation.rule.LapseRules;
import dev.holdfast.negotiation.rule.OfferRules;
import dev.holdfast.negotiation.rule.RatchetRules;
import dev.holdfast.negotiation.rule.TheirOfferRules;
import dev.holdfast.negotiation.rule.WalkAwayRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** While the two sides talk: what is the same whether or not our final offer stands. */
public sealed interface Talk extends Negotiation permits Open, FinalStanding {

    /** The same state at another point of its course. */
    Talk at(Course course);

    /** Whether a final offer of ours stands. */
    boolean isFinalStanding();

    /** Whether nothing can follow their standing offer, and the owner's policy is to accept it unless it is beyond the walk-away point. */
    default boolean isLastDecision() {
        return AcceptanceRules.isAcceptanceDue(course());
    }

    /** Whether it is time to accept their offer by the owner's policy for the last decision. */
    default boolean isAcceptanceDue() {
        return !isFinalStanding() && isLastDecision();
    }

    @Override
    default Decision walkAway(OurCommand.WalkAway command) {
        return Decision.of(WalkAwayRules.walkedAway(command));
    }

    @Override
    default Decision declineOffer(OurCommand.DeclineOffer command) {
        return OfferRules.check(course().offers().theirs(), command.offer())
                .orElseGet(() -> Decision.of(new PublicEvent.OfferDeclined(
                        command.at(), command.offer(), Party.OURS, command.by(), command.message())));
    }

    @Override
    default Decision makeTheirOffer(TheirCommand.MakeTheirOffer command) {
        return TheirOfferRules.make(course(), command);
    }

    @Override
    default Decision acceptOurs(TheirCommand.AcceptOurs command) {
        return OfferRules.check(course().offers().ours(), command.offer()).orElseGet(() -> {
            Offer ours = course().offers().ours().orElseThrow();
            return Decision.of(new PublicEvent.Agreed(command.at(), ours, command.by()));
        });
    }

    @Override
    default Decision withdrawTheirs(TheirCommand.WithdrawTheirs command) {
        return OfferRules.check(course().offers().theirs(), command.offer())
                .orElseGet(() -> Decision.of(
                        new PublicEvent.OfferWithdrawn(command.at(), command.offer(), Party.THEIRS, command.by())));
    }

    @Override
    default Decision leave(TheirCommand.Leave command) {
        return Decision.of(new TheyLeft(command.at(), command.by(), command.message()));
    }

    @Override
    default Decision tighten(OwnerCommand.Tighten command) {
        return RatchetRules.tighten(course(), command);
    }

    @Override
    default List<NegotiationEvent> lapses(Instant now) {
        return LapseRules.next(this, now);
    }

    @Override
    default Optional<Instant> nextLapse() {
        return LapseRules.nextMoment(course());
    }

    @Override
    default Negotiation after(NegotiationEvent event) {
        Course next = course().next(event.at());
        OffersOnTable offers = course().offers();
        if (event instanceof PublicEvent happened) {
            return afterPublic(next, offers, happened);
        } else if (event instanceof PlanRaised raised) {
            return at(next.with(raised.plan()));
        } else if (event instanceof MoveExplained) {
            return at(next);
        } else if (event instanceof OwnerEvent.WalkAwayPointTightened tightened) {
            return at(next.with(course().mandate().reservation().withWalkAwayPoint(tightened.walkAwayPoint())));
        } else if (event instanceof OwnerEvent.LooseningApproved approved) {
            return at(next.loosened(
                    approved.walkAwayPoint(),
                    approved.author(),
                    approved.approvedBefore().orElse(approved.at())));
        } else if (event instanceof OwnerEvent.LooseningRequested asked) {
            return at(next.with(
                    new LooseningRequest(asked.walkAwayPoint(), asked.reason(), asked.author(), asked.expiresAt())));
        } else if (event instanceof OwnerEvent.LooseningRejected) {
            return at(next.withoutRequest());
        }
        throw new IllegalStateException("the log has " + event.getClass().getSimpleName() + " during the talk");
    }

    private Negotiation afterPublic(Course next, OffersOnTable offers, PublicEvent event) {
        if (isFinalStanding() && isMoveBeforeFinal(event)) {
            throw new IllegalStateException(
                    "the log has " + event.getClass().getSimpleName() + " of ours after the final offer");
        } else if (event instanceof PublicEvent.OfferMade made) {
            return at(next.with(offers.with(made.offer())));
        } else if (event instanceof PublicEvent.OfferHeld) {
            return at(next);
        } else if (event instanceof PublicEvent.OfferDeclined declined) {
            return at(next.with(offers.without(declined.by().other())));
        } else if (event instanceof PublicEvent.OfferWithdrawn withdrawn) {
            return at(next.with(offers.without(withdrawn.by())));
        } else if (event instanceof PublicEvent.OfferExpired expired) {
            return at(next.with(offers.without(expired.by())));
        } else if (event instanceof PublicEvent.WarningGiven) {
            return new Open(next, true);
        } else if (event instanceof PublicEvent.FinalAnnounced announced) {
            return new FinalStanding(next.with(offers.with(announced.offer())), announced.offer());
        }
        return new Closed(next, closure(event));
    }

    private static boolean isMoveBeforeFinal(PublicEvent event) {
        return event instanceof PublicEvent.WarningGiven
                || event instanceof PublicEvent.FinalAnnounced
                || (event instanceof PublicEvent.OfferMade made && made.offer().by() == Party.OURS);
    }

    private Closure closure(PublicEvent event) {
        boolean afterFinal = isFinalStanding();
        if (event instanceof PublicEvent.Agreed agreed) {
            return new Closure(Status.AGREED, Optional.of(agreed.offer()), Optional.empty(), afterFinal);
        } else if (event instanceof WalkedAway walked) {
            return new Closure(Status.WALKED_AWAY, Optional.empty(), Optional.of(walked.reason()), afterFinal);
        } else if (event instanceof TheyLeft) {
            return new Closure(Status.WITHDRAWN_BY_THEM, Optional.empty(), Optional.empty(), afterFinal);
        } else if (event instanceof PublicEvent.DeadlinePassed) {
            return new Closure(Status.EXPIRED, Optional.empty(), Optional.empty(), afterFinal);
        }
        throw new IllegalStateException("the log has " + event.getClass().getSimpleName() + " during the talk");
    }
}
