/**
 * Searches of additive preferences in spaces that are too large to be listed: exact where two halves of the issues can be
 * sorted ({@link dev.holdfast.preference.search.additive.CombinationSearch}), beyond that as near as can be
 * ({@link dev.holdfast.preference.search.additive.AnchoredSearch}). Not exported.
 */
package dev.holdfast.preference.search.additive;
