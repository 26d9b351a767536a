/**
 * Packages that a side has put on the table. Start with {@link dev.holdfast.negotiation.offer.Offer}; what became of each
 * is told by {@link dev.holdfast.negotiation.offer.OfferHistory}.
 */
package dev.holdfast.negotiation.offer;
