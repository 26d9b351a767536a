/**
 * What a history is worth. Here: what became of each offer ({@link dev.holdfast.analysis.OfferHistory}) and the record for
 * everybody ({@link dev.holdfast.analysis.PublicRecord}); below, the concessions of both sides, the result for the owner,
 * and what theory says of preferences. Folds over public events: start with either of these two.
 *
 * <p>Not here: decisions about a running negotiation, and clocks.
 */
package dev.holdfast.analysis;
