package dev.holdfast.outcome;

import java.math.BigDecimal;

/** An issue whose values are evenly spaced exact numbers in ascending order. */
public sealed interface NumericIssue extends Issue permits IntegerIssue, DecimalIssue {

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
}
