package dev.holdfast.lab.tournament.plan;

/**
 * The seeds of a tournament's sessions: each is the number of SplitMix64 at its place, so that it can be had without those
 * before it.
 *
 * <p>Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators (OOPSLA 2014), with the constants of
 * Vigna's splitmix64.c.
 */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private SplitMix() {}

    /** The seed of a session, by its number from 0. */
    static long seed(long tournament, long session) {
        long z = tournament + (session + 1) * GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
