package dev.holdfast.analysis.result;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.preference.UtilityFunction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The best offer of the other side that our side did not take, against the walk-away point. For the owner only.
 *
 * @param offer the offer; of equally good ones the first
 * @param utility how good it was for us
 * @param acceptable whether it was not beyond the walk-away point, so that a deal was forgone and no loss avoided
 * @param lossAvoided by how much utility it fell short of the walk-away point; 0 when it did not
 * @param forgone by how much utility it exceeded the walk-away point; 0 when it was beyond it
 * @param money the same in money, when packages are valued in money and price alone could have made it acceptable
 */
public record RefusedOffer(
        Offer offer,
        double utility,
        boolean acceptable,
        double lossAvoided,
        double forgone,
        Optional<MoneyLines> money) {

    static Optional<RefusedOffer> best(Mandate mandate, List<PublicEvent> events) {
        UtilityFunction preferences = mandate.brief().preferences();
        // max() keeps the last of equals, so the order is turned around
        return events.stream()
                .filter(OfferMade.class::isInstance)
                .map(event -> ((OfferMade) event).offer())
                .filter(offer -> offer.by() == Party.THEIRS)
                .min(Comparator.comparingDouble(offer -> -preferences.utility(offer.outcome())))
                .map(offer -> of(mandate, offer));
    }

    private static RefusedOffer of(Mandate mandate, Offer offer) {
        UtilityFunction preferences = mandate.brief().preferences();
        double utility = preferences.utility(offer.outcome());
        double bottom = mandate.admissible().lowestUtility();
        boolean acceptable = mandate.admits(offer.outcome());
        return new RefusedOffer(
                offer,
                utility,
                acceptable,
                acceptable ? 0 : Math.max(0, bottom - utility),
                acceptable ? utility - bottom : 0,
                MoneyLines.of(mandate, offer.outcome()));
    }

    @Override
    public String toString() {
        return "RefusedOffer[secret]";
    }
}
