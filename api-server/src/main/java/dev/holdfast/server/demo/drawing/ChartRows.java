package dev.holdfast.server.demo.drawing;

import dev.holdfast.server.demo.words.Amount;
import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/** The rows of a chart: round numbers from the lowest to the highest offer. */
final class ChartRows {

    private static final int MOST = 11;

    /** Decimals of the finest step. */
    private static final int FINEST = 2;

    private static final List<BigDecimal> NICE = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

    private final BigDecimal step;
    private final long bottom;
    private final long top;

    ChartRows(DoubleStream heights) {
        DoubleSummaryStatistics summary = heights.summaryStatistics();
        BigDecimal nice = BigDecimal.valueOf(1, FINEST);
        int next = 1;
        while (index(summary.getMax(), nice) - index(summary.getMin(), nice) + 1 > MOST) {
            nice = NICE.get(next % NICE.size()).scaleByPowerOfTen(next / NICE.size() - FINEST);
            next++;
        }
        this.step = nice;
        this.bottom = index(summary.getMin(), nice);
        this.top = index(summary.getMax(), nice);
    }

    private static long index(double height, BigDecimal step) {
        return Math.round(height / step.doubleValue());
    }

    int count() {
        return (int) (top - bottom) + 1;
    }

    int of(double height) {
        return (int) (index(height, step) - bottom);
    }

    String label(int row) {
        return Amount.of(
                step.multiply(BigDecimal.valueOf(bottom + row)),
                Math.max(0, step.stripTrailingZeros().scale()));
    }

    int labelWidth() {
        return Math.max(label(0).length(), label(count() - 1).length());
    }
}
