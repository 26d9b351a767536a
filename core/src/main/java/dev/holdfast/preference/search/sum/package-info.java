/**
 * Sums of one number of each issue, in order: by what additive preferences of any size are searched. Start with
 * {@link dev.holdfast.preference.search.sum.Combinations}. Nothing here knows outcomes. Not exported.
 */
package dev.holdfast.preference.search.sum;
