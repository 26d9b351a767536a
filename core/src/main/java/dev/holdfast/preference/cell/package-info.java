/**
 * Sums of boxes: between two bounds of boxes nothing changes, so a space falls into cells whose outcomes all have the same
 * sum, and searches look at cells only.
 *
 * <p>Start with {@link dev.holdfast.preference.cell.Cells} and {@link dev.holdfast.preference.cell.CellSearch}. Not exported:
 * authors meet it through hyper-rectangles and searches.
 */
package dev.holdfast.preference.cell;
