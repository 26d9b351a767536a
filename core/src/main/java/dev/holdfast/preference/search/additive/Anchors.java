package dev.holdfast.preference.search.additive;

import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.SpaceTooLargeException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Sets some issues so that the others can reach a sum: one after the other, each to the value that comes nearest. */
final class Anchors {

    private static final int MOST_VALUES = 1 << 16;

    private final List<Values> issues;
    private final long middleOfRest;
    private final long highestOfRest;

    /** What the allowed values of an issue add, in their order. */
    private static final class Values {

        private final int position;
        private final int[] indexes;
        private final long[] keys;
        private final long lowest;
        private final long highest;

        Values(AdditiveUtility preferences, Region region, int position) {
            if (region.count(position) > MOST_VALUES) {
                throw new SpaceTooLargeException(MOST_VALUES);
            }
            this.position = position;
            this.indexes = region.indexes(position).toArray();
            this.keys = IntStream.of(indexes)
                    .mapToLong(index -> preferences.units(position, index))
                    .toArray();
            this.lowest = LongStream.of(keys).min().orElseThrow();
            this.highest = LongStream.of(keys).max().orElseThrow();
        }

        long middle() {
            return lowest + (highest - lowest) / 2;
        }

        /** The choice that comes nearest, but not below a least one. */
        int nearest(long wanted, long least) {
            int best = -1;
            for (int choice = 0; choice < keys.length; choice++) {
                if (keys[choice] >= least
                        && (best < 0 || Math.abs(keys[choice] - wanted) < Math.abs(keys[best] - wanted))) {
                    best = choice;
                }
            }
            return best;
        }
    }

    /**
     * Anchors at these positions.
     *
     * @param middleOfRest what the other issues add halfway
     * @param highestOfRest the most that they add
     */
    Anchors(
            AdditiveUtility preferences,
            Region region,
            List<Integer> positions,
            long middleOfRest,
            long highestOfRest) {
        this.issues = positions.stream()
                .map(position -> new Values(preferences, region, position))
                .sorted(Comparator.comparingLong((Values values) -> values.highest - values.lowest)
                        .reversed())
                .toList();
        this.middleOfRest = middleOfRest;
        this.highestOfRest = highestOfRest;
    }

    /**
     * Sets the issues so that the others can reach at least the key together with them, if anything can.
     *
     * @param indexes of the outcome, where the chosen values are written
     * @return what the chosen values add
     */
    long set(long key, int[] indexes) {
        long middle = middleOfRest + issues.stream().mapToLong(Values::middle).sum();
        long highest = highestOfRest
                + issues.stream().mapToLong(values -> values.highest).sum();
        long sum = 0;
        for (Values values : issues) {
            middle -= values.middle();
            highest -= values.highest;
            long wanted = key - sum - middle;
            long least = Math.min(values.highest, key - sum - highest);
            int choice = values.nearest(wanted, least);
            indexes[values.position] = values.indexes[choice];
            sum += values.keys[choice];
        }
        return sum;
    }

    /** Whether nothing is left to be set. */
    boolean isNone() {
        return issues.isEmpty();
    }

    long lowest() {
        return issues.stream().mapToLong(values -> values.lowest).sum();
    }

    long highest() {
        return issues.stream().mapToLong(values -> values.highest).sum();
    }
}
