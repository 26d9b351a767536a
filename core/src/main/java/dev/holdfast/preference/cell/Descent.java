package dev.holdfast.preference.cell;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** One search for the highest sums, depth first; that for the lowest is one for the highest negative sums. */
final class Descent {

    /** Sums are of numbers with few digits; what rounding adds is far below this. */
    static final double ROUNDING = 1e-7;

    private final Buckets upper;
    private final Buckets opposite;
    private final int[] order;
    private final Cells cells;
    private final Wish wish;
    private final int[] cell;
    private final PriorityQueue<Leaf> found = new PriorityQueue<>(BEST_FIRST.reversed());
    private long steps;

    /**
     * What is looked for.
     *
     * @param least the lowest sum that counts
     * @param most the highest sum that counts
     * @param wanted how many cells
     * @param enough a sum at which there is no need to look further
     */
    record Wish(double least, double most, int wanted, double enough) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Leaf(double sum, long number, int[] cell) {}

    /** Of equal sums, the one that was met first stays, however many are wanted. */
    private static final Comparator<Leaf> BEST_FIRST =
            Comparator.comparingDouble(Leaf::sum).reversed().thenComparingLong(Leaf::number);

    Descent(Buckets upper, Buckets opposite, int[] order, Cells cells, Wish wish, long steps) {
        this.upper = upper;
        this.opposite = opposite;
        this.order = order;
        this.cells = cells;
        this.wish = wish;
        this.cell = new int[order.length];
        this.steps = steps;
    }

    CellSearch.Found run() {
        descend(0, upper.bound(), opposite.bound());
        List<int[]> best = found.stream().sorted(BEST_FIRST).map(Leaf::cell).toList();
        return new CellSearch.Found(best, steps > 0 || isEnough());
    }

    private boolean isFull() {
        return found.size() == wish.wanted;
    }

    private boolean isEnough() {
        return isFull() && found.element().sum >= wish.enough - ROUNDING;
    }

    private void descend(int depth, double high, double negativeLow) {
        if (depth == order.length) {
            if (isFull()) {
                found.remove();
            }
            found.add(new Leaf(Math.rint(high / ROUNDING) * ROUNDING, -steps, cell.clone()));
            return;
        }
        int position = order[depth];
        double highBefore = upper.before(depth, high, cell);
        double lowBefore = opposite.before(depth, negativeLow, cell);
        int count = cells.count(position);
        double[] highs = new double[count];
        double[] lows = new double[count];
        for (int group = 0; group < count; group++) {
            cell[position] = group;
            highs[group] = highBefore + upper.choice(depth, cell);
            lows[group] = -(lowBefore + opposite.choice(depth, cell));
        }
        for (int tried = 0; tried < count && --steps > 0 && !isEnough(); tried++) {
            int group = promising(highs, lows);
            if (isPossible(highs[group], lows[group])) {
                cell[position] = group;
                descend(depth + 1, highs[group], -lows[group]);
            }
            highs[group] = Double.NEGATIVE_INFINITY;
        }
    }

    private boolean isPossible(double high, double low) {
        return high >= wish.least - ROUNDING
                && low <= wish.most + ROUNDING
                && (!isFull() || high > found.element().sum + ROUNDING);
    }

    /** The choice that can come nearest to the most that counts; of equal ones the first. */
    private int promising(double[] highs, double[] lows) {
        int chosen = 0;
        double nearest = Double.NEGATIVE_INFINITY;
        for (int group = 0; group < highs.length; group++) {
            double reach = Math.min(highs[group], wish.most) - Math.max(0, lows[group] - wish.most);
            if (reach > nearest) {
                nearest = reach;
                chosen = group;
            }
        }
        return chosen;
    }
}
