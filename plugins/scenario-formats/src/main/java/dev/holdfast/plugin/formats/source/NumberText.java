package dev.holdfast.plugin.formats.source;

import java.math.BigDecimal;

/** How numbers are written. */
public final class NumberText {

    private NumberText() {}

    /** The shortest text from which the same number is read. */
    public static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return Double.toString(number);
    }

    /** A decimal in full. */
    public static String of(BigDecimal number) {
        return number.toPlainString();
    }
}
