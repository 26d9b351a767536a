package dev.holdfast.analysis.concession;

import java.util.OptionalDouble;

/** The ground that one side has given, in our utility: how far it has come from its first offer. */
final class Ground {

    /** Less than this is rounding, not a concession. */
    static final double ROUNDING = 1e-9;

    private final double direction;
    private OptionalDouble furthest = OptionalDouble.empty();
    private OptionalDouble last = OptionalDouble.empty();
    private double total;
    private int number;

    private Ground(double direction) {
        this.direction = direction;
    }

    static Ground ours() {
        return new Ground(-1);
    }

    static Ground theirs() {
        return new Ground(1);
    }

    boolean isUntouched() {
        return furthest.isEmpty();
    }

    /** The ground given by an offer of this utility, beyond everything that was given before. */
    double advance(double utility) {
        double reached = direction * utility;
        double size = furthest.isPresent() ? reached - furthest.getAsDouble() : 0;
        boolean gave = size > ROUNDING;
        if (furthest.isEmpty() || gave) {
            furthest = OptionalDouble.of(reached);
        }
        return gave ? size : 0;
    }

    /** Books a concession; the answer is its ratio to the one before. */
    OptionalDouble book(double size) {
        OptionalDouble ratio = last.isPresent() ? OptionalDouble.of(size / last.getAsDouble()) : OptionalDouble.empty();
        last = OptionalDouble.of(size);
        total += size;
        number++;
        return ratio;
    }

    double total() {
        return total;
    }

    int number() {
        return number;
    }
}
