/**
 * What a history is worth: the concessions of both sides ({@link dev.holdfast.analysis.ConcessionLedger}), what became of
 * each offer ({@link dev.holdfast.analysis.OfferHistory}), the result for the owner
 * ({@link dev.holdfast.analysis.ResultStatement}) and the record for everybody
 * ({@link dev.holdfast.analysis.PublicRecord}); later the solution concepts. Folds over public events: start with any of
 * these four.
 *
 * <p>Not here: decisions about a running negotiation, and clocks.
 */
package dev.holdfast.analysis;
