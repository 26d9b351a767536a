package dev.holdfast.analysis.frontier;

import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.search.sum.RadixSort;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each combination of the values of some issues adds for either party, in units.
 *
 * @param first for the first party
 * @param second for the second
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PairedSums(long[] first, long[] second) {

    static double count(Region region, List<Integer> positions) {
        return positions.stream().mapToDouble(region::count).reduce(1, (one, other) -> one * other);
    }

    static PairedSums of(List<AdditiveUtility> parties, Region region, List<Integer> positions) {
        return new PairedSums(of(parties.get(0), region, positions), of(parties.get(1), region, positions));
    }

    private static long[] of(AdditiveUtility party, Region region, List<Integer> positions) {
        long[] sums = {0};
        for (int position : positions) {
            long[] units = region.indexes(position)
                    .mapToLong(index -> party.units(position, index))
                    .toArray();
            long[] longer = new long[sums.length * units.length];
            for (int at = 0; at < longer.length; at++) {
                longer[at] = sums[at / units.length] + units[at % units.length];
            }
            sums = longer;
        }
        return sums;
    }

    /** The combinations in ascending order of what they add for the first party. */
    int[] byFirst() {
        int[] combinations = IntStream.range(0, first.length).toArray();
        RadixSort.sort(first.clone(), combinations);
        return combinations;
    }
}
