/**
 * Searching outcomes by utility, exactly and without walking through all of them. Start with
 * {@link dev.holdfast.preference.search.InverseUtility}. What a utility is, is not decided here.
 */
package dev.holdfast.preference.search;
