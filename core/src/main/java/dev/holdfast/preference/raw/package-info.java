/**
 * Utility functions as the files of the field give them: sums of raw evaluations that nobody has normalised, sums of
 * hyper-rectangles, and discounts.
 *
 * <p>Start with {@link dev.holdfast.preference.raw.RawAdditive}. No file format is known here.
 */
package dev.holdfast.preference.raw;
