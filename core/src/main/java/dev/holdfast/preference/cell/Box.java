package dev.holdfast.preference.cell;

import dev.holdfast.outcome.IndexRange;
import java.util.Map;

/**
 * What it adds to a sum to be within some bounds.
 *
 * @param bounds position of an issue to the indexes that lie inside
 * @param worth what is added inside; may be negative
 */
public record Box(Map<Integer, IndexRange> bounds, double worth) {

    /** Copies the bounds. */
    public Box {
        bounds = Map.copyOf(bounds);
    }
}
