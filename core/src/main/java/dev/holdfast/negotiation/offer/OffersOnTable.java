package dev.holdfast.negotiation.offer;

import dev.holdfast.negotiation.party.Party;
import java.util.Optional;

/**
 * Which offers stand: at most one of each side.
 *
 * @param ours our standing offer
 * @param theirs their standing offer
 * @param ourLatest the latest offer of our side, whether it stands or not
 * @param made how many offers both sides have made
 * @param theirCount how many of them were theirs
 */
public record OffersOnTable(
        Optional<Offer> ours, Optional<Offer> theirs, Optional<Offer> ourLatest, int made, int theirCount) {

    /** Before the first offer. */
    public static final OffersOnTable EMPTY =
            new OffersOnTable(Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

    /** The standing offer of a side. */
    public Optional<Offer> of(Party party) {
        return party == Party.OURS ? ours : theirs;
    }

    /** The identity of the next offer. */
    public OfferId nextId() {
        return new OfferId(made + 1);
    }

    /** After an offer was made or restated; it replaces the standing one of its side. */
    public OffersOnTable with(Offer offer) {
        int all = Math.max(made, offer.id().number());
        if (offer.by() == Party.THEIRS) {
            return new OffersOnTable(ours, Optional.of(offer), ourLatest, all, theirCount + 1);
        }
        return new OffersOnTable(Optional.of(offer), theirs, Optional.of(offer), all, theirCount);
    }

    /** After the standing offer of a side ceased to stand. */
    public OffersOnTable without(Party party) {
        return party == Party.OURS
                ? new OffersOnTable(Optional.empty(), theirs, ourLatest, made, theirCount)
                : new OffersOnTable(ours, Optional.empty(), ourLatest, made, theirCount);
    }
}
