/**
 * Searching outcomes by utility, without walking through all of them. Start with
 * {@link dev.holdfast.preference.search.InverseUtility}; {@link dev.holdfast.preference.search.Found} says whether an answer
 * is exact. The searches themselves are in the packages below. What a utility is, is not decided here.
 */
package dev.holdfast.preference.search;
