package dev.holdfast.analysis;

import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferStatus;
import dev.holdfast.negotiation.party.Author;

/**
 * An offer and what has become of it.
 *
 * @param offer the offer, in its latest revision
 * @param author who sent that revision
 * @param trade whether our side declared it a trade
 * @param status what has become of it
 */
public record OfferRecord(Offer offer, Author author, boolean trade, OfferStatus status) {

    OfferRecord with(OfferStatus other) {
        return new OfferRecord(offer, author, trade, other);
    }

    /** The status as the other side sees it, who need not know what a machine has decided. */
    public OfferStatus statusForThem() {
        return switch (status) {
            case AUTO_ACCEPTED -> OfferStatus.ACCEPTED;
            case AUTO_DECLINED -> OfferStatus.DECLINED;
            default -> status;
        };
    }
}
