package dev.holdfast.server.scenarios.compare;

import java.util.random.RandomGenerator;

/** Numbers that are scattered evenly and are the same each time: a scenario looks the same whenever it is looked at. */
final class Scatter {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Scatter() {}

    /** The numbers of all places, one after the other, for one thread. */
    static RandomGenerator numbers() {
        long[] place = {0};
        return () -> at(place[0]++);
    }

    /** The number at a place. */
    static long at(long place) {
        return mixed((place + 1) * STEP);
    }

    /** Source: the finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
