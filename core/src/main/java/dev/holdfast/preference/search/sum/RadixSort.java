package dev.holdfast.preference.search.sum;

/** Sorts keys and takes a code along with each: no objects, no comparisons, time linear in the number. */
public final class RadixSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private long[] keys;
    private int[] codes;
    private long[] spareKeys;
    private int[] spareCodes;

    private RadixSort(long[] keys, int[] codes) {
        this.keys = keys.clone();
        this.codes = codes.clone();
        this.spareKeys = new long[keys.length];
        this.spareCodes = new int[codes.length];
    }

    /** Sorts both arrays in place by the keys; equal keys keep their order. */
    public static void sort(long[] keys, int[] codes) {
        RadixSort sort = new RadixSort(keys, codes);
        for (int shift = 0; shift < Long.SIZE - 1; shift += DIGIT_BITS) {
            sort.byDigit(shift);
        }
        System.arraycopy(sort.keys, 0, keys, 0, keys.length);
        System.arraycopy(sort.codes, 0, codes, 0, codes.length);
    }

    private void byDigit(int shift) {
        int[] starts = new int[DIGITS + 1];
        for (long key : keys) {
            starts[digit(key, shift) + 1]++;
        }
        if (starts[digit(keys[0], shift) + 1] == keys.length) {
            return;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        for (int index = 0; index < keys.length; index++) {
            int to = starts[digit(keys[index], shift)]++;
            spareKeys[to] = keys[index];
            spareCodes[to] = codes[index];
        }
        swap();
    }

    private void swap() {
        long[] sortedKeys = spareKeys;
        spareKeys = keys;
        keys = sortedKeys;
        int[] sortedCodes = spareCodes;
        spareCodes = codes;
        codes = sortedCodes;
    }

    private static int digit(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (DIGITS - 1); // negative keys come first
    }
}
