package dev.holdfast.analysis.frontier;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.search.sum.Combinations;
import dev.holdfast.preference.search.sum.LineOfValues;
import java.util.List;
import java.util.OptionalLong;

/**
 * Counts the outcomes that are better than no deal for two parties where one issue, such as a price, has any number of values
 * along which what each party gets only rises or only falls: for each combination of the others, the values that are good
 * enough for a party lie at one end.
 */
final class LineZone {

    private LineZone() {}

    /**
     * How many there are; empty when the half is not one such issue.
     *
     * @param half the position of the issue
     * @param others what the combinations of the other issues add
     * @param least the lowest sums that are good enough for either
     */
    static OptionalLong count(
            List<AdditiveUtility> parties, Region region, List<Integer> half, PairedSums others, long[] least) {
        if (half.size() != 1 || !parties.stream().allMatch(party -> isLine(party, region, half.get(0)))) {
            return OptionalLong.empty();
        }
        Combinations first = LineOfValues.orSorted(parties.get(0), region, half);
        Combinations second = LineOfValues.orSorted(parties.get(1), region, half);
        boolean isShared =
                isRising(parties.get(0), region, half.get(0)) == isRising(parties.get(1), region, half.get(0));
        long count = 0;
        for (int at = 0; at < others.first().length; at++) {
            long ours = atLeast(first, least[0] - others.first()[at]);
            long theirs = atLeast(second, least[1] - others.second()[at]);
            count += isShared ? Math.min(ours, theirs) : Math.max(0, ours + theirs - first.size());
        }
        return OptionalLong.of(count);
    }

    private static int atLeast(Combinations values, long key) {
        return values.size() - values.firstAtLeast(key, values.size());
    }

    private static IndexRange all(Region region, int position) {
        return new IndexRange(0, region.space().issues().get(position).size() - 1);
    }

    private static boolean isLine(AdditiveUtility party, Region region, int position) {
        return party.runs(position, all(region, position)).size() == 1;
    }

    private static boolean isRising(AdditiveUtility party, Region region, int position) {
        return party.units(position, 0)
                <= party.units(position, all(region, position).last());
    }
}
