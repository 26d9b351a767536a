package dev.holdfast.preference.cell;

import dev.holdfast.outcome.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for cells by the sum of their boxes, depth first: only where the bounds of {@link Buckets} allow for an answer, and
 * the most promising choice first. Immutable; it may be shared.
 */
public final class CellSearch {

    private final Cells cells;
    private final int[] order;
    private final Buckets highest;
    private final Buckets lowest;

    /** Prepares searches of a region. */
    public CellSearch(Region region, List<Box> boxes) {
        this.cells = Cells.of(region, boxes);
        this.order = order(cells, boxes);
        this.highest = new Buckets(cells, boxes, 1, order);
        this.lowest = new Buckets(cells, boxes, -1, order);
    }

    /** Backwards, each time the issue whose elimination leaves the smallest table. */
    private static int[] order(Cells cells, List<Box> boxes) {
        List<int[]> scopes = new ArrayList<>();
        boxes.forEach(box -> scopes.add(
                box.bounds().keySet().stream().mapToInt(Integer::intValue).toArray()));
        int count = cells.groups().size();
        int[] order = new int[count];
        List<Integer> left = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        for (int depth = count - 1; depth >= 0; depth--) {
            int next = left.stream()
                    .min(Comparator.comparingDouble(position -> size(cells, neighbours(scopes, position))))
                    .orElseThrow();
            int[] others = neighbours(scopes, next);
            scopes.removeIf(scope -> Arrays.stream(scope).anyMatch(position -> position == next));
            scopes.add(others);
            order[depth] = next;
            left.remove((Integer) next);
        }
        return order;
    }

    private static int[] neighbours(List<int[]> scopes, int position) {
        return scopes.stream()
                .filter(scope -> Arrays.stream(scope).anyMatch(each -> each == position))
                .flatMapToInt(Arrays::stream)
                .filter(each -> each != position)
                .distinct()
                .toArray();
    }

    private static double size(Cells cells, int[] scope) {
        return Arrays.stream(scope).mapToDouble(cells::count).reduce(1, (one, other) -> one * other);
    }

    /** What is searched. */
    public Cells cells() {
        return cells;
    }

    /** A sum that every cell reaches. */
    public double reachedByAll() {
        return -lowest.bound() - Descent.ROUNDING;
    }

    /** A sum that no cell is above. */
    public double reachedByNone() {
        return highest.bound() + Descent.ROUNDING;
    }

    /**
     * The cells of the highest sums from {@code least} to {@code most}, the highest first.
     *
     * @param wanted how many, at least 1
     * @param enough a sum at which there is no need to look further
     * @param steps how many choices may be looked at
     */
    public Found highest(double least, double most, int wanted, double enough, long steps) {
        return new Descent(highest, lowest, order, cells, new Descent.Wish(least, most, wanted, enough), steps).run();
    }

    /** The cells of the lowest sums, the lowest first; the rest as for the highest. */
    public Found lowest(double least, double most, int wanted, double enough, long steps) {
        Descent.Wish wish = new Descent.Wish(-most, -least, wanted, -enough);
        return new Descent(lowest, highest, order, cells, wish, steps).run();
    }

    /**
     * What a search came to.
     *
     * @param cells what was found, the best first
     * @param isExact whether there are no better ones
     */
    public record Found(List<int[]> cells, boolean isExact) {

        /** Copies the list. */
        public Found {
            cells = List.copyOf(cells);
        }
    }
}
