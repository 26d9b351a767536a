package dev.holdfast.spi.bidding.mutual;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The package they like most of those that are worth enough to us, in a time that depends on the number of values, not of
 * packages. It starts from what they like most and exchanges values until we have enough, then gives back what we have too
 * much of.
 *
 * <p>Source: the greedy method for the knapsack problem with a choice in each class, as in Kellerer, Pferschy and Pisinger,
 * Knapsack Problems (2004), chapter 11.
 */
final class Exchange {

    private static final int MOST_VALUES = 64;
    private static final int NONE = -1;

    private final AdditiveUtility ours;
    private final Region region;
    private final OpponentModel theirs;
    private final int[][] values;
    private double lowest;

    /** Prepares exchanges; for any number of questions, by one thread. */
    Exchange(AdditiveUtility ours, Region region, OpponentModel theirs) {
        this.ours = ours;
        this.region = region;
        this.theirs = theirs;
        this.values = IntStream.range(0, ours.space().issues().size())
                .mapToObj(this::values)
                .toArray(int[][]::new);
    }

    /** All that are allowed, or some of them at even distances, the last included. */
    private int[] values(int position) {
        int count = region.count(position);
        if (count <= MOST_VALUES) {
            return region.indexes(position).toArray();
        }
        return IntStream.range(0, MOST_VALUES)
                .map(number -> at(position, (int) ((long) number * (count - 1) / (MOST_VALUES - 1))))
                .toArray();
    }

    /** The allowed value of a rank. */
    private int at(int position, int rank) {
        int left = rank;
        for (var range : region.ranges(position)) {
            int length = range.last() - range.first() + 1;
            if (left < length) {
                return range.first() + left;
            }
            left -= length;
        }
        throw new IndexOutOfBoundsException(rank);
    }

    /**
     * The most liked packages found that are worth at least {@code least} to us, the first first; none where not even our best
     * is.
     */
    List<Outcome> mostLiked(double least, int count) {
        lowest = least;
        List<Outcome> found = new ArrayList<>();
        int[] first = solve(NONE, NONE);
        if (first.length == 0) {
            return found;
        }
        found.add(ours.space().at(first));
        if (count > 1) {
            IntStream.range(0, values.length)
                    .mapToObj(position -> variant(first, position))
                    .flatMap(Optional::stream)
                    .distinct()
                    .sorted(byLiking().reversed())
                    .limit(count - 1L)
                    .forEach(found::add);
        }
        return found;
    }

    private Comparator<Outcome> byLiking() {
        return Comparator.comparingDouble(theirs::utility);
    }

    /** The most liked package that has another value of an issue. */
    private Optional<Outcome> variant(int[] first, int position) {
        return Arrays.stream(values[position])
                .filter(value -> value != first[position])
                .mapToObj(value -> solve(position, value))
                .filter(variant -> variant.length > 0)
                .map(ours.space()::at)
                .max(byLiking());
    }

    /** The indexes of the most liked package, one issue being fixed; empty when there is none. */
    private int[] solve(int fixed, int value) {
        int[] chosen = new int[values.length];
        for (int position = 0; position < chosen.length; position++) {
            chosen[position] = position == fixed ? value : favourite(position);
        }
        while (utility(chosen) < lowest) {
            if (!exchange(chosen, fixed)) {
                return new int[0];
            }
        }
        giveBack(chosen, fixed);
        return chosen;
    }

    private int favourite(int position) {
        int best = values[position][0];
        for (int value : values[position]) {
            double gain = theirs.part(position, value) - theirs.part(position, best);
            if (gain > 0 || (gain == 0 && ours.units(position, value) > ours.units(position, best))) {
                best = value;
            }
        }
        return best;
    }

    /** Takes the value that costs them least for what we gain, as far as we need it. */
    private boolean exchange(int[] chosen, int fixed) {
        double missing = lowest - utility(chosen);
        double least = Double.POSITIVE_INFINITY;
        int issue = NONE;
        int to = NONE;
        for (int position = 0; position < chosen.length; position++) {
            double before = ours.part(position, chosen[position]);
            double liked = theirs.part(position, chosen[position]);
            for (int value : position == fixed ? new int[0] : values[position]) {
                double gain = ours.part(position, value) - before;
                double price = gain > 0
                        ? (liked - theirs.part(position, value)) / Math.min(gain, missing)
                        : Double.POSITIVE_INFINITY;
                if (price < least) {
                    least = price;
                    issue = position;
                    to = value;
                }
            }
        }
        if (issue != NONE) {
            chosen[issue] = to;
        }
        return issue != NONE;
    }

    /** While one value can be changed for one that they like more, and we still have enough, it is. */
    private void giveBack(int[] chosen, int fixed) {
        for (int position = 0; position < chosen.length; position++) {
            int best = chosen[position];
            for (int value : position == fixed ? new int[0] : values[position]) {
                if (theirs.part(position, value) > theirs.part(position, best) && isEnough(chosen, position, value)) {
                    best = value;
                }
            }
            chosen[position] = position == fixed || values[position].length < MOST_VALUES
                    ? best
                    : furthest(chosen, position, best);
        }
    }

    /** Of a long issue only some values were looked at: goes on towards their favourite as far as we have enough. */
    private int furthest(int[] chosen, int position, int from) {
        int good = from;
        int bad = favourite(position);
        while (Math.abs(bad - good) > 1) {
            int middle = good + (bad - good) / 2;
            boolean takes = region.allows(position, middle)
                    && theirs.part(position, middle) >= theirs.part(position, good)
                    && isEnough(chosen, position, middle);
            good = takes ? middle : good;
            bad = takes ? bad : middle;
        }
        return good;
    }

    private boolean isEnough(int[] chosen, int position, int value) {
        int before = chosen[position];
        chosen[position] = value;
        boolean enough = utility(chosen) >= lowest;
        chosen[position] = before;
        return enough;
    }

    private double utility(int[] chosen) {
        long sum = 0;
        for (int position = 0; position < chosen.length; position++) {
            sum += ours.units(position, chosen[position]);
        }
        return ours.utility(sum);
    }
}
