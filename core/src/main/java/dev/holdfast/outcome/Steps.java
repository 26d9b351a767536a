package dev.holdfast.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The arithmetic of evenly spaced exact numbers: {@code lowest + index · step}. */
record Steps(BigDecimal lowest, BigDecimal step, int size) {

    /** Longer or exponential notations are refused: they cost more to expand than any price is worth. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    static Steps between(String issue, BigDecimal lowest, BigDecimal highest, BigDecimal step) {
        NumericIssue.requireShort("the minimum of issue '" + issue + "'", lowest);
        NumericIssue.requireShort("the maximum of issue '" + issue + "'", highest);
        NumericIssue.requireShort("the step of issue '" + issue + "'", step);
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("issue '" + issue + "' needs a step greater than 0");
        }
        if (highest.compareTo(lowest) < 0) {
            throw new IllegalArgumentException("issue '" + issue + "' has a maximum below its minimum");
        }
        BigDecimal[] quotient = highest.subtract(lowest).divideAndRemainder(step);
        if (quotient[1].signum() != 0) {
            throw new IllegalArgumentException(
                    "issue '" + issue + "': the maximum must be a whole number of steps from the minimum");
        }
        if (quotient[0].compareTo(BigDecimal.valueOf(Integer.MAX_VALUE - 1L)) > 0) {
            throw new IllegalArgumentException(
                    "issue '" + issue + "' has more than 2^31 - 1 values; use a larger step");
        }
        return new Steps(lowest, step, quotient[0].intValueExact() + 1);
    }

    BigDecimal number(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return lowest.add(step.multiply(BigDecimal.valueOf(index)));
    }

    OptionalInt indexOf(String text) {
        if (!PLAIN_NUMBER.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        BigDecimal[] quotient = new BigDecimal(text).subtract(lowest).divideAndRemainder(step);
        boolean onStep = quotient[1].signum() == 0;
        boolean inRange = quotient[0].signum() >= 0 && quotient[0].compareTo(BigDecimal.valueOf(size)) < 0;
        return onStep && inRange ? OptionalInt.of(quotient[0].intValueExact()) : OptionalInt.empty();
    }

    int firstAtLeast(BigDecimal bound) {
        return clamp(bound.subtract(lowest).divide(step, 0, RoundingMode.CEILING), 0, size);
    }

    int lastAtMost(BigDecimal bound) {
        return clamp(bound.subtract(lowest).divide(step, 0, RoundingMode.FLOOR), -1, size - 1);
    }

    private static int clamp(BigDecimal index, int low, int high) {
        return index.max(BigDecimal.valueOf(low)).min(BigDecimal.valueOf(high)).intValueExact();
    }
}
