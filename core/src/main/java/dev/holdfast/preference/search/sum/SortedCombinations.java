package dev.holdfast.preference.search.sum;

import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;

/** All combinations of values of some issues, computed and sorted beforehand. */
public final class SortedCombinations implements Combinations {

    /** With two halves of this size a search takes about 100 MB. */
    public static final int MOST = 1 << 22;

    private final int[] positions;
    private final int[][] values;
    private final long[] keys;
    private final int[] codes;

    private SortedCombinations(Region region, List<Integer> positions) {
        this.positions = positions.stream().mapToInt(Integer::intValue).toArray();
        this.values = new int[this.positions.length][];
        int count = 1;
        for (int part = 0; part < values.length; part++) {
            if ((long) count * region.count(this.positions[part]) > MOST) {
                throw new SpaceTooLargeException(MOST);
            }
            count *= region.count(this.positions[part]);
            values[part] = region.indexes(this.positions[part]).toArray();
        }
        this.keys = new long[count];
        this.codes = new int[count];
        for (int code = 0; code < count; code++) {
            codes[code] = code;
        }
    }

    /** Keys are sums of units. */
    public static SortedCombinations ofSums(AdditiveUtility preferences, Region region, List<Integer> positions) {
        SortedCombinations combinations = new SortedCombinations(region, positions);
        int done = 1;
        for (int part = 0; part < combinations.values.length; part++) {
            int[] choices = combinations.values[part];
            for (int choice = choices.length - 1; choice >= 0; choice--) {
                long units = preferences.units(combinations.positions[part], choices[choice]);
                for (int code = 0; code < done; code++) {
                    combinations.keys[choice * done + code] = combinations.keys[code] + units;
                }
            }
            done *= choices.length;
        }
        RadixSort.sort(combinations.keys, combinations.codes);
        return combinations;
    }

    /** Keys are the bits of the utility, which ascend with it; the positions must be those of all issues. */
    public static SortedCombinations ofUtilities(UtilityFunction preferences, Region region, List<Integer> positions) {
        SortedCombinations combinations = new SortedCombinations(region, positions);
        OutcomeSpace space = preferences.space();
        int[] indexes = new int[positions.size()];
        for (int code = 0; code < combinations.size(); code++) {
            combinations.choose(code, indexes);
            combinations.keys[code] = UtilityScale.key(preferences.utility(space.at(indexes)));
        }
        RadixSort.sort(combinations.keys, combinations.codes);
        return combinations;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public long key(int rank) {
        return keys[rank];
    }

    @Override
    public void fill(int rank, int[] indexes) {
        choose(codes[rank], indexes);
    }

    private void choose(int code, int[] indexes) {
        int rest = code;
        for (int part = 0; part < values.length; part++) {
            indexes[positions[part]] = values[part][rest % values[part].length];
            rest /= values[part].length;
        }
    }
}
