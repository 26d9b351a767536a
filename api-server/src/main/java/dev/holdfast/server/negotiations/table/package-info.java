/**
 * Offers as JSON, as far as each audience may see them.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.table.OfferViews}. What has become of an offer is worked out in
 * core.
 */
package dev.holdfast.server.negotiations.table;
