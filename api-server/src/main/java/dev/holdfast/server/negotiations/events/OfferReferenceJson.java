package dev.holdfast.server.negotiations.events;

import dev.holdfast.negotiation.offer.OfferReference;

/** Which offer, and which statement of it. */
public record OfferReferenceJson(int id, int revision) {

    static OfferReferenceJson of(OfferReference reference) {
        return new OfferReferenceJson(reference.id().number(), reference.revision());
    }
}
