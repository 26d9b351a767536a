package dev.holdfast.server.drawing;

import static dev.holdfast.server.drawing.Markup.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers along one side of a chart.
 *
 * @param low where it begins
 * @param high where it ends
 * @param step the distance of its ticks: 1, 2 or 5 times a power of ten
 */
public record Axis(double low, double high, double step) {

    private static final int TICKS = 6;

    /** From 0 to 1. */
    public static final Axis UNIT = new Axis(0, 1, 0.2);

    /** Ends at ticks, so that all numbers lie within. */
    public static Axis around(double lowest, double highest) {
        double span = Math.max(highest - lowest, 1e-6);
        double power = Math.pow(10, Math.floor(Math.log10(span / TICKS)));
        double step = power;
        for (double times : new double[] {1, 2, 5, 10}) {
            step = times * power;
            if (span / step <= TICKS) {
                break;
            }
        }
        double low = Math.floor(lowest / step + 1e-9) * step;
        double high = Math.ceil(highest / step - 1e-9) * step;
        return new Axis(low, high > low ? high : low + step, step);
    }

    /** From 0 to 1 and further where that is needed. */
    public static Axis utilities(double lowest, double highest) {
        return lowest >= 0 && highest <= 1 ? UNIT : around(Math.min(0, lowest), Math.max(1, highest));
    }

    /** Where a number lies: 0 at the low end, 1 at the high one; numbers beyond lie at the ends. */
    public double share(double number) {
        return Math.max(0, Math.min(1, (number - low) / (high - low)));
    }

    /** The numbers that are written. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (int tick = 0; tick <= count; tick++) {
            ticks.add(low + tick * step);
        }
        return ticks;
    }

    /** A number as it is written at a tick. */
    public String text(double tick) {
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        return format("%." + decimals + "f", Math.abs(tick) < step / 1e6 ? 0.0 : tick);
    }
}
