package dev.holdfast.outcome;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * An issue whose values are all whole numbers of a range, such as payment days.
 *
 * @param name the name of the issue
 * @param minimum the lowest value
 * @param maximum the highest value; the range holds at most 2^31 − 1 values
 */
public record IntegerIssue(String name, long minimum, long maximum) implements NumericIssue {

    /** Checks that the range is neither empty nor too wide to be indexed. */
    public IntegerIssue {
        Issue.requireName(name);
        Steps.between(name, BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum), BigDecimal.ONE);
    }

    private Steps steps() {
        return new Steps(BigDecimal.valueOf(minimum), BigDecimal.ONE, size());
    }

    @Override
    public int size() {
        return (int) (maximum - minimum + 1);
    }

    @Override
    public BigDecimal lowest() {
        return BigDecimal.valueOf(minimum);
    }

    @Override
    public BigDecimal highest() {
        return BigDecimal.valueOf(maximum);
    }

    @Override
    public BigDecimal number(int index) {
        return steps().number(index);
    }

    @Override
    public String text(int index) {
        return steps().number(index).toPlainString();
    }

    @Override
    public OptionalInt indexOf(String text) {
        return steps().indexOf(text);
    }

    @Override
    public int firstAtLeast(BigDecimal bound) {
        return steps().firstAtLeast(bound);
    }

    @Override
    public int lastAtMost(BigDecimal bound) {
        return steps().lastAtMost(bound);
    }

    @Override
    public String allowed() {
        return "a whole number from " + minimum + " to " + maximum;
    }
}
