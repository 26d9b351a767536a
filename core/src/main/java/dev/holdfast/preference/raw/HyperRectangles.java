package dev.holdfast.preference.raw;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;

/**
 * The sum of what hyper-rectangles are worth, divided by a scale: preferences in which issues depend on each other.
 *
 * <p>Source: Ito, Hattori and Klein, Multi-issue negotiation protocol for agents: exploring nonlinear utility spaces (2007);
 * the files of Genius.
 *
 * @param space the space
 * @param rectangles the hyper-rectangles, in the order in which they are added up
 * @param scale by what the sum is divided, above 0
 */
public record HyperRectangles(OutcomeSpace space, List<HyperRectangle> rectangles, double scale)
        implements UtilityFunction {

    /** Copies the list, and checks that the bounds belong to the space. */
    public HyperRectangles {
        rectangles = List.copyOf(rectangles);
        if (!(scale > 0) || !Double.isFinite(scale)) {
            throw new IllegalArgumentException("the scale must be a number above 0, but is " + scale);
        }
        for (HyperRectangle rectangle : rectangles) {
            rectangle.requireIn(space);
        }
    }

    @Override
    public double utility(Outcome outcome) {
        outcome.requireIn(space);
        double sum = 0;
        for (HyperRectangle rectangle : rectangles) {
            sum += rectangle.worthOf(outcome);
        }
        return Math.max(0, Math.min(1, sum / scale));
    }

    @Override
    public double highest(Region region) {
        return extreme(region, true);
    }

    @Override
    public double lowest(Region region) {
        return extreme(region, false);
    }

    private double extreme(Region region, boolean highest) {
        return CellSearch.extreme(this, region, highest);
    }
}
