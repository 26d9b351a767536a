package dev.holdfast.negotiation.rule;

import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.PublicEvent.DeadlinePassed;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.negotiation.party.Party;
import java.util.List;
import java.util.Optional;

/** When the other side may put an offer on the table: always, until the rounds or the owner's quota have run out. */
public final class TheirOfferRules {

    private TheirOfferRules() {}

    /** The other side puts an offer on the table. */
    public static Decision make(Course course, TheirCommand.MakeTheirOffer command) {
        OffersOnTable offers = course.offers();
        command.outcome().requireIn(course.brief().space());
        if (course.brief().deadline().isBeyondLastRound(offers.theirCount() + 1)) {
            Decision refused = Decision.refused(
                    ReasonCode.DEADLINE_PASSED,
                    "The agreed number of rounds has been used up.",
                    "The negotiation has ended.");
            return refused.after(List.of(new DeadlinePassed(command.at())));
        }
        if (!course.takesTheirOffers()) {
            // in the words of any other state: neither that there is a quota, nor which
            return Decision.refused(
                    ReasonCode.NOT_IN_THIS_STATE,
                    "No further offer can be made now.",
                    "Accept or decline the offer that stands, wait for one, or leave.");
        }
        Optional<Decision> wrongExpiry = OfferRules.checkExpiry(command.at(), command.expiresAt());
        if (wrongExpiry.isPresent()) {
            return wrongExpiry.get();
        }
        Offer offer = new Offer(
                offers.nextId(),
                1,
                Party.THEIRS,
                command.outcome(),
                command.at(),
                OfferRules.expiry(command.at(), command.expiresAt()),
                offers.ours().map(Offer::id),
                command.isFinal(),
                command.message());
        return Decision.of(new OfferMade(command.at(), offer, command.by(), false));
    }
}
