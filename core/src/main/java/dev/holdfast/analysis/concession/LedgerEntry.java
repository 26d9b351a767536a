package dev.holdfast.analysis.concession;

import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.party.Party;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * What one offer gave away, measured by our utility.
 *
 * @param at when it was made
 * @param offer which offer
 * @param by whose offer it was
 * @param size how far it went beyond the furthest point that its side had reached before; 0 when it gave nothing
 * @param share the size as a share of our plan's range, from the opening to the settling point
 * @param decrementRatio the size divided by that of the previous concession of the same side; below 1 when they shrink
 * @param trade whether our side declared it a trade
 */
public record LedgerEntry(
        Instant at, OfferId offer, Party by, double size, double share, OptionalDouble decrementRatio, boolean trade) {

    /** Whether it gave anything. */
    public boolean isConcession() {
        return size > 0;
    }
}
