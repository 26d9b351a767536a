package dev.holdfast.outcome;

import java.math.BigDecimal;

/** An issue whose values are evenly spaced exact numbers in ascending order. */
public sealed interface NumericIssue extends Issue permits IntegerIssue, DecimalIssue {

    /** How many digits a number may have on either side of the point. */
    int MOST_DIGITS = 30;

    /** The lowest value. */
    BigDecimal lowest();

    /** The highest value. */
    BigDecimal highest();

    /** The exact number at an index. */
    BigDecimal number(int index);

    /** The smallest index whose number is at least the bound; {@link #size()} when there is none. */
    int firstAtLeast(BigDecimal bound);

    /** The largest index whose number is at most the bound; −1 when there is none. */
    int lastAtMost(BigDecimal bound);

    /**
     * Checks that a number has at most 30 digits before and 30 after the point. Numbers with huge exponents cost more to
     * compute with than any price is worth.
     *
     * @param what the number, for whoever has to correct it
     * @throws IllegalArgumentException when it has more
     */
    static BigDecimal requireShort(String what, BigDecimal number) {
        long wholeDigits = (long) number.precision() - number.scale();
        if (number.scale() > MOST_DIGITS || wholeDigits > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    what + " may have at most " + MOST_DIGITS + " digits before and after the point");
        }
        return number;
    }
}
