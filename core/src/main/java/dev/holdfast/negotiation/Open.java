package dev.holdfast.negotiation;

import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.PublicEvent.FinalAnnounced;
import dev.holdfast.negotiation.event.PublicEvent.OfferDeclined;
import dev.holdfast.negotiation.event.PublicEvent.OfferHeld;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.event.PublicEvent.OfferWithdrawn;
import dev.holdfast.negotiation.event.PublicEvent.WarningGiven;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.negotiation.rule.AcceptanceRules;
import dev.holdfast.negotiation.rule.OfferRules;
import dev.holdfast.negotiation.rule.RatchetRules;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import java.time.Instant;
import java.util.Optional;

/**
 * Offers go back and forth.
 *
 * @param course how far the negotiation has come
 * @param warned whether our side has said that it is close to its last word
 */
public record Open(Course course, boolean warned) implements Talk {

    @Override
    public Status status() {
        return Status.OPEN;
    }

    @Override
    public boolean isFinalStanding() {
        return false;
    }

    @Override
    public Talk at(Course other) {
        return new Open(other, warned);
    }

    @Override
    public Decision makeOffer(OurCommand.MakeOffer command) {
        return OfferRules.checkProposal(course, command.outcome())
                .or(() -> OfferRules.checkExpiry(command.at(), command.expiresAt()))
                .or(() -> checkTrade(command))
                .orElseGet(() -> Decision.of(new OfferMade(
                        command.at(),
                        offer(
                                course.offers().nextId(),
                                1,
                                command.outcome(),
                                command.at(),
                                command.expiresAt(),
                                false,
                                command.message()),
                        command.by(),
                        command.trade())));
    }

    private Optional<Decision> checkTrade(OurCommand.MakeOffer command) {
        UtilityFunction preferences = course.brief().preferences();
        boolean concedes = command.trade()
                && course.offers()
                        .ourLatest()
                        .filter(ours -> preferences.utility(command.outcome()) < preferences.utility(ours.outcome()))
                        .isPresent();
        return concedes
                ? Optional.of(Decision.refused(
                        ReasonCode.TRADE_IS_A_CONCESSION,
                        "The package is worse for our side than its latest offer, so it is not a trade.",
                        "Ask for something of equal worth, or offer it as a concession."))
                : Optional.empty();
    }

    @Override
    public Decision hold(OurCommand.Hold command) {
        OffersOnTable offers = course.offers();
        if (offers.ours().isPresent()) {
            return Decision.of(new OfferHeld(command.at(), offers.ours().get().reference(), command.by()));
        }
        if (offers.ourLatest().isEmpty()) {
            return Decision.refused(
                    ReasonCode.NOTHING_TO_HOLD, "Our side has not made an offer yet.", "Make an offer.");
        }
        Outcome again = offers.ourLatest().get().outcome();
        return makeOffer(new OurCommand.MakeOffer(command.at(), command.by(), again, Optional.empty(), false, ""));
    }

    @Override
    public Decision acceptOffer(OurCommand.AcceptOffer command) {
        return AcceptanceRules.accept(course, command);
    }

    @Override
    public Decision withdrawOffer(OurCommand.WithdrawOffer command) {
        return OfferRules.check(course.offers().ours(), command.offer())
                .orElseGet(
                        () -> Decision.of(new OfferWithdrawn(command.at(), command.offer(), Party.OURS, command.by())));
    }

    @Override
    public Decision declineOurs(TheirCommand.DeclineOurs command) {
        return OfferRules.check(course.offers().ours(), command.offer())
                .orElseGet(() -> Decision.of(new OfferDeclined(
                        command.at(), command.offer(), Party.THEIRS, command.by(), command.message())));
    }

    @Override
    public Decision warn(OurCommand.Warn command) {
        return Decision.of(new WarningGiven(command.at(), command.by(), command.message()));
    }

    @Override
    public Decision announceFinal(OurCommand.AnnounceFinal command) {
        Optional<Offer> standing = course.offers().ours();
        Optional<Outcome> outcome =
                command.outcome().or(() -> course.offers().ourLatest().map(Offer::outcome));
        if (outcome.isEmpty()) {
            return Decision.refused(
                    ReasonCode.NOTHING_TO_HOLD, "Our side has not made an offer yet.", "Name the final package.");
        }
        return OfferRules.checkProposal(course, outcome.get())
                .or(() -> OfferRules.checkExpiry(command.at(), command.expiresAt()))
                .orElseGet(() -> {
                    boolean restated = standing.filter(ours -> ours.outcome().equals(outcome.get()))
                            .isPresent();
                    OfferId id =
                            restated ? standing.get().id() : course.offers().nextId();
                    int revision = restated ? standing.get().revision() + 1 : 1;
                    Offer last = offer(
                            id, revision, outcome.get(), command.at(), command.expiresAt(), true, command.message());
                    return Decision.of(new FinalAnnounced(command.at(), last, command.by()));
                });
    }

    @Override
    public Decision requestLoosening(OwnerCommand.RequestLoosening command) {
        return RatchetRules.requestLoosening(course, command);
    }

    @Override
    public Decision approveLoosening(OwnerCommand.ApproveLoosening command) {
        return RatchetRules.approveLoosening(course, command);
    }

    @Override
    public Decision rejectLoosening(OwnerCommand.RejectLoosening command) {
        return RatchetRules.rejectLoosening(course, command);
    }

    private Offer offer(
            OfferId id,
            int revision,
            Outcome outcome,
            Instant now,
            Optional<Instant> expiresAt,
            boolean isFinal,
            String message) {
        Instant expiry = OfferRules.expiry(now, expiresAt);
        Optional<OfferId> answers = course.offers().theirs().map(Offer::id);
        return new Offer(id, revision, Party.OURS, outcome, now, expiry, answers, isFinal, message);
    }
}
