package dev.holdfast.server.report.score;

import java.util.OptionalDouble;

/** A mean that grows. */
public final class Mean {

    private double sum;
    private long count;

    public void add(double number) {
        sum += number;
        count++;
    }

    public void add(OptionalDouble number) {
        number.ifPresent(this::add);
    }

    public long count() {
        return count;
    }

    public OptionalDouble value() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
}
