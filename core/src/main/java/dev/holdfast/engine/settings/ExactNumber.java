package dev.holdfast.engine.settings;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Reads numbers without losing digits, and refuses those that only an attacker would write. */
final class ExactNumber {

    private static final int MOST_DIGITS = 100;

    private ExactNumber() {}

    static Optional<BigDecimal> of(Object given) {
        if (given instanceof BigDecimal decimal) {
            return sane(decimal);
        }
        if (given instanceof BigInteger whole) {
            return sane(new BigDecimal(whole));
        }
        if (given instanceof Double || given instanceof Float) {
            double value = ((Number) given).doubleValue();
            return Double.isFinite(value) ? sane(new BigDecimal(given.toString())) : Optional.empty();
        }
        if (given instanceof Long || given instanceof Integer || given instanceof Short || given instanceof Byte) {
            return Optional.of(BigDecimal.valueOf(((Number) given).longValue()));
        }
        return Optional.empty();
    }

    static Optional<BigDecimal> parse(String text) {
        if (text.length() > 2 * MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            return sane(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** 1e999999999 is short to write and fills the memory of whoever adds 1 to it. Every finite double passes. */
    private static Optional<BigDecimal> sane(BigDecimal number) {
        boolean sane = Math.abs((long) number.scale()) <= 4 * MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return sane ? Optional.of(number) : Optional.empty();
    }
}
