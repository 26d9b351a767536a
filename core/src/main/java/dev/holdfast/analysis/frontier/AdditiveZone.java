package dev.holdfast.analysis.frontier;

import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.sum.Halves;
import dev.holdfast.preference.search.sum.UtilityScale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Counts the outcomes that are better than no deal for two additive parties without walking through them: the issues are
 * split into two halves; while one half is walked down by what it adds for the first party, more and more of the other are
 * enough for that party, and of these the ones that are enough for the second are counted.
 *
 * <p>Source: meeting in the middle after Horowitz and Sahni (1974), counting with a tree after Fenwick, A new data structure
 * for cumulative frequency tables (1994).
 */
final class AdditiveZone {

    /** Takes about a second and 100 MB. */
    private static final double LARGEST_HALF = 1 << 20;

    private AdditiveZone() {}

    /** How many there are; empty when there are other than two parties, or such as are not additive, or too large halves. */
    static OptionalLong count(List<? extends UtilityFunction> parties, List<Double> reservations) {
        List<AdditiveUtility> additive = parties.stream()
                .filter(AdditiveUtility.class::isInstance)
                .map(AdditiveUtility.class::cast)
                .toList();
        return parties.size() == 2 && additive.size() == 2 ? countOfTwo(additive, reservations) : OptionalLong.empty();
    }

    private static OptionalLong countOfTwo(List<AdditiveUtility> parties, List<Double> reservations) {
        Halves halves = Halves.of(Region.all(parties.get(0).space()));
        Optional<long[]> least = least(parties, reservations);
        if (least.isEmpty()) {
            return OptionalLong.of(0);
        }
        // the first half has the issue with the most values
        if (!isSmall(halves, halves.other())) {
            return OptionalLong.empty();
        }
        PairedSums other = PairedSums.of(parties, halves.region(), halves.other());
        return isSmall(halves, halves.one())
                ? OptionalLong.of(count(PairedSums.of(parties, halves.region(), halves.one()), other, least.get()))
                : LineZone.count(parties, halves.region(), halves.one(), other, least.get());
    }

    private static boolean isSmall(Halves halves, List<Integer> half) {
        return PairedSums.count(halves.region(), half) <= LARGEST_HALF;
    }

    /** The lowest sums of units above the reservation values; empty when a party has none. */
    static Optional<long[]> least(List<AdditiveUtility> parties, List<Double> reservations) {
        long[] least = new long[2];
        for (int party = 0; party < least.length; party++) {
            least[party] = UtilityScale.units(parties.get(party)).from(Math.nextUp(reservations.get(party)));
        }
        return Arrays.stream(least).anyMatch(key -> key == UtilityScale.BEYOND) ? Optional.empty() : Optional.of(least);
    }

    private static long count(PairedSums one, PairedSums other, long[] least) {
        long[] seconds = other.second().clone();
        Arrays.sort(seconds);
        int[] ascending = one.byFirst();
        int[] others = other.byFirst();
        int[] tree = new int[seconds.length + 1];
        int entered = 0;
        long count = 0;
        for (int at : ascending) {
            while (entered < others.length
                    && one.first()[at] + other.first()[others[others.length - 1 - entered]] >= least[0]) {
                add(tree, place(seconds, other.second()[others[others.length - 1 - entered]]));
                entered++;
            }
            count += entered - before(tree, place(seconds, least[1] - one.second()[at]));
        }
        return count;
    }

    /** How many of sorted numbers are below a number. */
    private static int place(long[] sorted, long number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void add(int[] tree, int place) {
        for (int node = place + 1; node < tree.length; node += node & -node) {
            tree[node]++;
        }
    }

    /** How many have been added at places before one. */
    private static int before(int[] tree, int place) {
        int sum = 0;
        for (int node = place; node > 0; node -= node & -node) {
            sum += tree[node];
        }
        return sum;
    }
}
