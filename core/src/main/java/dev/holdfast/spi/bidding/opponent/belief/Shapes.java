package dev.holdfast.spi.bidding.opponent.belief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the values of an issue might be judged: each row is a hypothesis with an evaluation of every value. */
final class Shapes {

    private static final int MOST_PEAKS = 32;
    /** What all labels but the best are worth where nothing is known of their order. */
    private static final double OTHERS = 0.4;

    private Shapes() {}

    /** With the best value at each place; labels may have an order or not. */
    static double[][] of(int values, boolean ordered) {
        int peaks = Math.min(MOST_PEAKS, values);
        List<double[]> shapes = new ArrayList<>();
        for (int number = 0; number < peaks; number++) {
            int peak = peaks == 1 ? 0 : (int) ((long) number * (values - 1) / (peaks - 1));
            shapes.add(falling(values, peak));
            if (!ordered) {
                shapes.add(single(values, peak));
            }
        }
        return shapes.toArray(double[][]::new);
    }

    /** Falls from the peak to both ends on a line; from an end to the other. */
    private static double[] falling(int values, int peak) {
        double[] shape = new double[values];
        int last = values - 1;
        for (int value = 0; value <= last; value++) {
            shape[value] = value < peak ? (double) value / peak : (double) (last - value) / Math.max(1, last - peak);
        }
        shape[peak] = 1;
        return shape;
    }

    private static double[] single(int values, int peak) {
        double[] shape = new double[values];
        Arrays.fill(shape, OTHERS);
        shape[peak] = 1;
        return shape;
    }
}
