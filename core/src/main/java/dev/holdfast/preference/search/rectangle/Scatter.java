package dev.holdfast.preference.search.rectangle;

/**
 * Numbers that are spread evenly and are the same each time: no chance, only a sequence without a pattern that preferences
 * could have. SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
 */
final class Scatter {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Scatter(long start) {
        this.state = start;
    }

    /** The next number from 0 to below a bound above 0, each as often as the others. */
    int below(int bound) {
        int largest = bound - 1;
        int drawn = next();
        if ((bound & largest) == 0) {
            return drawn & largest;
        }
        int half = drawn >>> 1;
        int rest = half % bound;
        // of the last, incomplete stretch of numbers none may be taken
        while (half + largest - rest < 0) {
            half = next() >>> 1;
            rest = half % bound;
        }
        return rest;
    }

    private int next() {
        state += STEP;
        long mixed = (state ^ (state >>> 33)) * 0x62A9D9ED799705F5L;
        return (int) (((mixed ^ (mixed >>> 28)) * 0xCB24D0A5C88C35B3L) >>> 32);
    }
}
