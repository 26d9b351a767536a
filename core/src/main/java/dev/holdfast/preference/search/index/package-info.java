/**
 * The search of spaces that are small enough to be sorted whole. Start with
 * {@link dev.holdfast.preference.search.index.SearchIndex}. Not exported.
 */
package dev.holdfast.preference.search.index;
