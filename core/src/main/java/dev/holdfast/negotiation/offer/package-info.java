/**
 * Packages that a side has put on the table. Start with {@link dev.holdfast.negotiation.offer.Offer}; what became of each
 * is told by {@code analysis}.
 */
package dev.holdfast.negotiation.offer;
