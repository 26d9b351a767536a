package dev.holdfast.server.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as people read them: three digits that count, thousands set apart. */
final class Figure {

    private static final double WHOLE = 100;

    private Figure() {}

    static String text(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String text(double figure) {
        if (figure >= WHOLE || figure == Math.rint(figure)) {
            return String.format(Locale.ROOT, "%,.0f", figure);
        }
        return String.format(Locale.ROOT, figure >= 10 ? "%.1f" : figure >= 0.1 ? "%.2f" : "%.4f", figure);
    }

    static String text(OptionalDouble figure) {
        return figure.isPresent() ? text(figure.getAsDouble()) : "–";
    }
}
