package dev.holdfast.preference.raw;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.SpaceTooLargeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the highest or lowest sum of hyper-rectangles by branch and bound. Between two bounds of hyper-rectangles nothing
 * changes, so one value of each such cell is enough.
 */
final class CellSearch {

    private static final int MOST_STEPS = 20_000_000;

    private final HyperRectangles preferences;
    private final double sign;
    private final List<int[]> cells = new ArrayList<>();
    private final int[] order;
    private final double[] worths;
    private final int[] chosen;
    private double best = Double.NEGATIVE_INFINITY;
    private int steps;

    private CellSearch(HyperRectangles preferences, Region region, boolean highest) {
        this.preferences = preferences;
        this.sign = highest ? 1 : -1;
        int count = region.space().issues().size();
        for (int position = 0; position < count; position++) {
            cells.add(representatives(region, position));
        }
        this.order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingLong(this::mentions).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        this.worths = preferences.rectangles().stream()
                .mapToDouble(HyperRectangle::worth)
                .toArray();
        this.chosen = new int[count];
        Arrays.fill(chosen, -1);
    }

    /**
     * The extreme utility in a region.
     *
     * @throws SpaceTooLargeException when it cannot be found in a few seconds
     */
    static double extreme(HyperRectangles preferences, Region region, boolean highest) {
        CellSearch search = new CellSearch(preferences, region, highest);
        int[] found = new int[search.chosen.length];
        search.descend(0, found);
        return preferences.utility(region.space().at(found));
    }

    private long mentions(int position) {
        return preferences.rectangles().stream()
                .filter(rectangle -> rectangle.bounds().containsKey(position))
                .count();
    }

    /** The first allowed index of each cell that the bounds cut the issue into. */
    private int[] representatives(Region region, int position) {
        NavigableSet<Integer> starts = new TreeSet<>();
        for (HyperRectangle rectangle : preferences.rectangles()) {
            IndexRange bound = rectangle.bounds().get(position);
            if (bound != null) {
                starts.add(bound.first());
                starts.add(bound.last() + 1);
            }
        }
        NavigableSet<Integer> chosenIndexes = new TreeSet<>();
        for (IndexRange range : region.ranges(position)) {
            chosenIndexes.add(range.first());
            starts.stream().filter(range::contains).forEach(chosenIndexes::add);
        }
        return chosenIndexes.stream().mapToInt(Integer::intValue).toArray();
    }

    private void descend(int depth, int[] found) {
        if (++steps > MOST_STEPS) {
            throw new SpaceTooLargeException(
                    "the hyper-rectangles overlap in too many ways to find the extreme utility in " + MOST_STEPS
                            + " steps: use fewer issues or limits");
        }
        double bound = bound();
        if (bound <= best) {
            return;
        }
        if (depth == order.length) {
            best = bound;
            System.arraycopy(chosen, 0, found, 0, found.length);
            return;
        }
        int position = order[depth];
        record Choice(int index, double bound) {}
        List<Choice> choices = new ArrayList<>();
        for (int index : cells.get(position)) {
            chosen[position] = index;
            choices.add(new Choice(index, bound()));
        }
        choices.sort(Comparator.comparingDouble(Choice::bound).reversed());
        for (Choice choice : choices) {
            chosen[position] = choice.index();
            descend(depth + 1, found);
        }
        chosen[position] = -1;
    }

    /** What can still be reached at best. */
    private double bound() {
        double sum = 0;
        for (int number = 0; number < worths.length; number++) {
            sum += preferences.rectangles().get(number).reachable(chosen, sign * worths[number]);
        }
        return sum;
    }
}
