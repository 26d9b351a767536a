package dev.holdfast.server.negotiations.offers;

/** Which revision of an offer is meant, so that nobody agrees to what they have not read. */
public record OfferRevision(int revision) {}
