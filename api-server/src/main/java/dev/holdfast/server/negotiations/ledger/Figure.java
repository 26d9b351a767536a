package dev.holdfast.server.negotiations.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** Figures as people read them: a difference of 0.8 and 0.7 is 0.1, not the 0.10000000000000009 of the machine. */
final class Figure {

    /** Coarser than what a few sums of doubles lose, finer than any utility that somebody states. */
    private static final MathContext DIGITS = new MathContext(12);

    private Figure() {}

    static double of(double exact) {
        return new BigDecimal(exact).round(DIGITS).doubleValue();
    }

    static OptionalDouble of(OptionalDouble exact) {
        return exact.isPresent() ? OptionalDouble.of(of(exact.getAsDouble())) : exact;
    }
}
