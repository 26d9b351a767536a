package dev.holdfast.preference.search.sum;

/** All combinations of values of some issues that a region allows, each with a key, in ascending order of the keys. */
public interface Combinations {

    /** How many there are. */
    int size();

    /** The key of the combination of a rank, from 0. */
    long key(int rank);

    /** Writes the values of the combination of a rank into the indexes of an outcome. */
    void fill(int rank, int[] indexes);

    /**
     * The lowest rank whose key is at least the given one. All ranks from {@code known} on must have such keys; the search
     * goes down from there in growing steps, so that many searches for falling keys together take linear time.
     */
    default int firstAtLeast(long key, int known) {
        int high = known;
        int low = known - 1;
        for (int step = 1; low >= 0 && key(low) >= key; step <<= 1) {
            high = low;
            low -= step;
        }
        low = Math.max(low, -1);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (key(middle) >= key) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
