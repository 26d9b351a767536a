package dev.holdfast.negotiation;

import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.PublicEvent.OfferDeclined;
import dev.holdfast.negotiation.event.PublicEvent.OfferHeld;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.negotiation.rule.AcceptanceRules;
import dev.holdfast.negotiation.rule.OfferRules;
import dev.holdfast.negotiation.rule.RatchetRules;
import dev.holdfast.negotiation.rule.TheirOfferRules;
import dev.holdfast.negotiation.rule.WalkAwayRules;
import dev.holdfast.preference.UtilityFunction;

/**
 * Our final offer is on the table. From here on no better terms for the other side can come from ours, by anybody: it can
 * be accepted, or matched, or the talk ends.
 *
 * @param course how far the negotiation has come
 * @param finalOffer what was announced
 */
public record FinalStanding(Course course, Offer finalOffer) implements Talk {

    @Override
    public Status status() {
        return Status.FINAL_STANDING;
    }

    @Override
    public boolean isFinalStanding() {
        return true;
    }

    @Override
    public Talk at(Course other) {
        return new FinalStanding(other, finalOffer);
    }

    @Override
    public Decision makeOffer(OurCommand.MakeOffer command) {
        return finalStands();
    }

    @Override
    public Decision announceFinal(OurCommand.AnnounceFinal command) {
        return finalStands();
    }

    @Override
    public Decision warn(OurCommand.Warn command) {
        return finalStands();
    }

    @Override
    public Decision hold(OurCommand.Hold command) {
        return Decision.of(new OfferHeld(command.at(), finalOffer.reference(), command.by()));
    }

    @Override
    public Decision withdrawOffer(OurCommand.WithdrawOffer command) {
        return Decision.refused(
                ReasonCode.FINAL_IS_BINDING,
                "A final offer cannot be taken back.",
                "Wait for the answer, or walk away.");
    }

    @Override
    public Decision acceptOffer(OurCommand.AcceptOffer command) {
        UtilityFunction preferences = course.brief().preferences();
        boolean worseThanFinal = course.offers()
                .theirs()
                .filter(theirs -> preferences.utility(theirs.outcome()) < preferences.utility(finalOffer.outcome()))
                .isPresent();
        return worseThanFinal ? finalStands() : AcceptanceRules.accept(course, command);
    }

    /** A worse offer than our final one ends the talk: what was said to be the last word was it. */
    @Override
    public Decision makeTheirOffer(TheirCommand.MakeTheirOffer command) {
        Decision made = TheirOfferRules.make(course, command);
        UtilityFunction preferences = course.brief().preferences();
        boolean push =
                !made.isRefused() && preferences.utility(command.outcome()) < preferences.utility(finalOffer.outcome());
        return push
                ? Decision.of(WalkAwayRules.walkedAway(command.at(), WalkAwayReason.PUSHED_AFTER_FINAL))
                        .after(made.events())
                : made;
    }

    @Override
    public Decision declineOurs(TheirCommand.DeclineOurs command) {
        return OfferRules.check(course.offers().ours(), command.offer())
                .orElseGet(() -> Decision.of(
                        new OfferDeclined(command.at(), command.offer(), Party.THEIRS, command.by(), command.message()),
                        WalkAwayRules.walkedAway(command.at(), WalkAwayReason.FINAL_DECLINED)));
    }

    @Override
    public Decision requestLoosening(OwnerCommand.RequestLoosening command) {
        return finalStands();
    }

    @Override
    public Decision approveLoosening(OwnerCommand.ApproveLoosening command) {
        return finalStands();
    }

    @Override
    public Decision rejectLoosening(OwnerCommand.RejectLoosening command) {
        return RatchetRules.rejectLoosening(course, command);
    }

    private Decision finalStands() {
        return Decision.refused(
                ReasonCode.FINAL_STANDS,
                "Our final offer stands; our side gives no better terms after it.",
                "Wait for their answer, hold, or walk away.");
    }
}
