package dev.holdfast.plugin.field;

/**
 * Expects how good their best offer will be for us at the end. The utilities of their offers are cut into windows; the best of
 * each is smoothed by leaving out the details of a Haar wavelet, and what remains is continued along a line.
 *
 * <p>Sources: Chen and Weiss (2012), who use a longer wavelet of Daubechies; the Haar wavelet is the shortest of them.
 */
final class Forecast {

    private static final int WINDOWS = 16;
    private static final int LEVELS = 2;
    private static final int FEWEST = 8;

    private int known = -1;
    private double expected;

    /** The utility; what they have offered at best where there is too little to go by. */
    double atTheEnd(Exchange exchange, double progress) {
        int count = exchange.theirs().size();
        if (count != known) {
            known = count;
            expected = count < FEWEST || progress <= 0 ? exchange.bestWorth() : compute(exchange, count, progress);
        }
        return expected;
    }

    private static double compute(Exchange exchange, int count, double progress) {
        double[] smooth = smooth(windows(exchange, count));
        double last = (WINDOWS - 1) / 2.0;
        double mean = 0;
        for (double value : smooth) {
            mean += value / WINDOWS;
        }
        double slope = 0;
        double square = 0;
        for (int window = 0; window < WINDOWS; window++) {
            slope += (window - last) * (smooth[window] - mean);
            square += (window - last) * (window - last);
        }
        slope /= square;
        double end = WINDOWS / progress - 0.5;
        return Math.max(exchange.bestWorth(), Math.min(1, mean + slope * (end - last)));
    }

    private static double[] windows(Exchange exchange, int count) {
        double[] windows = new double[WINDOWS];
        for (int window = 0; window < WINDOWS; window++) {
            int from = (int) ((long) window * count / WINDOWS);
            int to = Math.max(from + 1, (int) ((window + 1L) * count / WINDOWS));
            for (int index = from; index < to; index++) {
                windows[window] = Math.max(windows[window], exchange.worth(index));
            }
        }
        return windows;
    }

    /** The approximation that is left when the details of the finest levels are set to nothing. */
    static double[] smooth(double[] values) {
        double[] smooth = values.clone();
        int width = 1 << LEVELS;
        for (int from = 0; from < smooth.length; from += width) {
            double sum = 0;
            for (int index = from; index < from + width; index++) {
                sum += values[index];
            }
            for (int index = from; index < from + width; index++) {
                smooth[index] = sum / width;
            }
        }
        return smooth;
    }
}
