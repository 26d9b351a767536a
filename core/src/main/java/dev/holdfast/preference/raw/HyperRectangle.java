package dev.holdfast.preference.raw;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.cell.Box;
import java.util.Map;

/**
 * A box of outcomes and what it is worth to be inside it, or outside.
 *
 * @param bounds position of an issue to the indexes that lie inside; issues that are not named do not matter
 * @param side whether the worth is that of the outcomes inside, or of all others
 * @param worth what is added to the sum, the weight included
 */
public record HyperRectangle(Map<Integer, IndexRange> bounds, Side side, double worth) {

    /** Which outcomes a worth is for. */
    public enum Side {
        /** Those within all bounds. */
        INSIDE,
        /** Those beyond at least one bound. */
        OUTSIDE
    }

    /** Copies the bounds and checks the worth. */
    public HyperRectangle {
        bounds = Map.copyOf(bounds);
        if (!Double.isFinite(worth)) {
            throw new IllegalArgumentException("the worth of a hyper-rectangle must be a finite number");
        }
    }

    /** Whether the outcome lies within all bounds. */
    public boolean contains(Outcome outcome) {
        for (Map.Entry<Integer, IndexRange> bound : bounds.entrySet()) {
            if (!bound.getValue().contains(outcome.index(bound.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** What the hyper-rectangle adds for an outcome. */
    public double worthOf(Outcome outcome) {
        return contains(outcome) == (side == Side.INSIDE) ? worth : 0;
    }

    /** Checks that the bounds are of issues of the space. */
    void requireIn(OutcomeSpace space) {
        bounds.forEach((position, range) -> {
            if (position < 0
                    || position >= space.issues().size()
                    || range.last() >= space.issues().get(position).size()) {
                throw new IllegalArgumentException("a hyper-rectangle has bounds beyond the space");
            }
        });
    }

    /** The same, but for what every outcome has, as what it is worth to be inside. */
    Box box() {
        return new Box(bounds, side == Side.INSIDE ? worth : -worth);
    }
}
