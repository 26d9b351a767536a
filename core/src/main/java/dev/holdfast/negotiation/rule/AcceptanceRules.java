package dev.holdfast.negotiation.rule;

import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.PublicEvent.Agreed;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import java.util.Optional;

/**
 * When our side may accept. What is at or above the settling point, always. What is below it, only the owner, or anybody
 * at the last decision when the owner's policy says so; and what is beyond the walk-away point, nobody ever. So an answer
 * to anybody but the owner does not depend on the walk-away point before the last decision. Where the policy is to accept
 * their final offer unless it is beyond the walk-away point, trying to accept it ends the talk in any case: with a deal, or
 * with our side walking away; so the answer cannot be used to search for the walk-away point.
 */
public final class AcceptanceRules {

    private AcceptanceRules() {}

    /** Our side takes their standing offer, if it may. */
    public static Decision accept(Course course, OurCommand.AcceptOffer command) {
        Optional<Decision> wrongOffer = OfferRules.check(course.offers().theirs(), command.offer());
        if (wrongOffer.isPresent()) {
            return wrongOffer.get();
        }
        Offer theirs = course.offers().theirs().orElseThrow();
        if (mayAccept(course, theirs, command.by())) {
            return Decision.of(new Agreed(command.at(), theirs, command.by()));
        }
        boolean owner = command.by().role() == Author.Role.OWNER;
        if (!owner && theirs.isFinal() && policyAccepts(course.mandate())) {
            return Decision.of(
                    WalkAwayRules.walkedAway(command.at(), WalkAwayReason.THEIR_FINAL_UNACCEPTABLE, command.by()));
        }
        return owner
                ? Decision.refused(
                        ReasonCode.BEYOND_WALK_AWAY, "The offer is beyond the walk-away point.", "Hold, or walk away.")
                : Decision.refused(
                        ReasonCode.BELOW_SETTLING_POINT,
                        "Our side does not accept below its settling point.",
                        "Hold, counter, or ask the owner.");
    }

    private static boolean mayAccept(Course course, Offer theirs, Author author) {
        Mandate mandate = course.mandate();
        Outcome outcome = theirs.outcome();
        if (!mandate.admits(outcome)) {
            return false;
        }
        return mandate.brief().proposals().contains(outcome)
                || author.role() == Author.Role.OWNER
                || (policyAccepts(mandate) && isLastDecisionOf(author, course, theirs));
    }

    /**
     * Their final offer is a last decision for everybody, because deciding about it ends the talk. The last round is one for
     * the clock alone: nobody can try it out.
     */
    private static boolean isLastDecisionOf(Author author, Course course, Offer theirs) {
        return author.equals(Author.CLOCK) ? isLastDecision(course, theirs) : theirs.isFinal();
    }

    /** Whether the offer is acceptable at the moment when nothing can follow any more. */
    static boolean acceptableAtTheEnd(Mandate mandate, Outcome outcome) {
        return mandate.admits(outcome) && (mandate.brief().proposals().contains(outcome) || policyAccepts(mandate));
    }

    /** Whether the owner's policy is to take their standing offer unless it is beyond the walk-away point, as nothing can follow it. */
    public static boolean isAcceptanceDue(Course course) {
        return course.offers()
                        .theirs()
                        .filter(theirs -> isLastDecision(course, theirs))
                        .isPresent()
                && policyAccepts(course.mandate());
    }

    private static boolean isLastDecision(Course course, Offer theirs) {
        return theirs.isFinal()
                || course.brief().deadline().isLastRound(course.offers().theirCount());
    }

    private static boolean policyAccepts(Mandate mandate) {
        return mandate.reservation().lastDecision() == LastDecision.ACCEPT_ABOVE_WALK_AWAY;
    }
}
