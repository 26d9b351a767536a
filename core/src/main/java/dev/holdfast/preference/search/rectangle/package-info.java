/**
 * The search of hyper-rectangles in spaces that are too large to be listed. Start with
 * {@link dev.holdfast.preference.search.rectangle.RectangleSearch}. Not exported.
 */
package dev.holdfast.preference.search.rectangle;
