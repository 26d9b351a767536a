package dev.holdfast.lab.leak.attack;

import java.util.List;

/** Features brought to the same size: the mean is 0 and the deviation 1, of those that vary at all. */
final class Standardised {

    private final double[] means;
    private final double[] deviations;

    Standardised(List<double[]> rows) {
        int width = rows.get(0).length;
        means = new double[width];
        deviations = new double[width];
        for (double[] row : rows) {
            for (int column = 0; column < width; column++) {
                means[column] += row[column] / rows.size();
            }
        }
        for (double[] row : rows) {
            for (int column = 0; column < width; column++) {
                double off = row[column] - means[column];
                deviations[column] += off * off / rows.size();
            }
        }
        for (int column = 0; column < width; column++) {
            deviations[column] = Math.sqrt(deviations[column]);
        }
    }

    double[] of(double[] row) {
        double[] scaled = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            scaled[column] = deviations[column] < 1e-9 ? 0 : (row[column] - means[column]) / deviations[column];
        }
        return scaled;
    }
}
