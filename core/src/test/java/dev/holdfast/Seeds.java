package dev.holdfast;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Runs a check on many random cases; a failure names the seed with which it can be repeated. */
public final class Seeds {

    /** What must hold for whatever the generator draws. */
    @FunctionalInterface
    public interface Check {
        /** Draws a case and checks it. */
        void with(RandomGenerator random);
    }

    private Seeds() {}

    /** Checks the cases of the seeds from 1 to a number. */
    public static void each(int cases, Check check) {
        for (long seed = 1; seed <= cases; seed++) {
            one(seed, check);
        }
    }

    /** Checks the case of one seed. */
    public static void one(long seed, Check check) {
        try {
            check.with(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
        }
    }
}
