/**
 * Offers: the resource on which both sides put them on the table, accept, decline and withdraw them.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.offers.OffersResource}.
 *
 * <p>Not here: how an offer looks, see package {@code view}.
 */
package dev.holdfast.server.negotiations.offers;
