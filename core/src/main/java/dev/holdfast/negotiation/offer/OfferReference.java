package dev.holdfast.negotiation.offer;

/**
 * The exact offer that somebody means: an accept, decline or withdrawal names both parts.
 *
 * @param id which offer
 * @param revision which statement of it, from 1
 */
public record OfferReference(OfferId id, int revision) {}
