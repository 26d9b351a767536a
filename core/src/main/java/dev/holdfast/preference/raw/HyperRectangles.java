package dev.holdfast.preference.raw;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.cell.Box;
import dev.holdfast.preference.cell.CellSearch;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** Takes a few seconds. */
    private static final long MOST_STEPS = 20_000_000;

    /** Takes a tenth of a second. */
    private static final long FEW_STEPS = 300_000;

    private static final double LOWEST = -1e300;

    /** Copies the list, and checks that the bounds belong to the space. */
    public HyperRectangles {
        List<HyperRectangle> given = List.copyOf(rectangles);
        if (!(scale > 0) || !Double.isFinite(scale)) {
            throw new IllegalArgumentException("the scale must be a number above 0, but is " + scale);
        }
        for (HyperRectangle rectangle : given) {
            rectangle.requireIn(space);
        }
        // a list that adds up quickly: a session asks for thousands of utilities
        rectangles = new RectangleList(space, given);
    }

    @Override
    public double utility(Outcome outcome) {
        outcome.requireIn(space);
        double sum = ((RectangleList) rectangles).sum(outcome);
        return Math.max(0, Math.min(1, sum / scale));
    }

    /** The sum as boxes that are worth something inside only; for searches. */
    @SuppressWarnings("exports") // only this module searches
    public List<Box> boxes() {
        double outside = rectangles.stream()
                .filter(rectangle -> rectangle.side() == HyperRectangle.Side.OUTSIDE)
                .mapToDouble(HyperRectangle::worth)
                .sum();
        return Stream.concat(
                        Stream.of(new Box(Map.of(), outside)),
                        rectangles.stream().map(HyperRectangle::box))
                .toList();
    }

    @Override
    public double highest(Region region) {
        CellSearch search = new CellSearch(region, boxes());
        return only(search, search.highest(LOWEST, -LOWEST, 1, scale, MOST_STEPS));
    }

    @Override
    public double lowest(Region region) {
        CellSearch search = new CellSearch(region, boxes());
        return only(search, search.lowest(LOWEST, -LOWEST, 1, 0, MOST_STEPS));
    }

    @Override
    public double reachedByAll(Region region) {
        CellSearch search = new CellSearch(region, boxes());
        CellSearch.Found found = search.lowest(LOWEST, -LOWEST, 1, 0, FEW_STEPS);
        return found.isExact() ? only(search, found) : Math.max(0, Math.min(1, search.reachedByAll() / scale));
    }

    private double only(CellSearch search, CellSearch.Found found) {
        if (!found.isExact()) {
            throw new SpaceTooLargeException(
                    "the hyper-rectangles overlap in too many ways to find the extreme utility in " + MOST_STEPS
                            + " steps: use fewer issues or limits");
        }
        return utility(space.at(search.cells().first(found.cells().get(0))));
    }
}
