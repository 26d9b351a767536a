package dev.holdfast.lab.leak.attack;

import dev.holdfast.lab.leak.evidence.Observation;
import java.util.List;

/** Learns a weighted sum of the features, by least squares with a penalty on large weights (ridge regression). */
final class Ridge implements Method {

    private static final double PENALTY = 0.01;

    @Override
    public Estimator learn(List<Observation> known) {
        List<double[]> rows = known.stream()
                .map(observation -> observation.evidence().features())
                .toList();
        Standardised scale = new Standardised(rows);
        double mean = known.stream().mapToDouble(Observation::truth).average().orElse(0);
        int width = rows.get(0).length;
        double[][] system = new double[width][width + 1];
        for (int index = 0; index < rows.size(); index++) {
            double[] row = scale.of(rows.get(index));
            for (int line = 0; line < width; line++) {
                for (int column = 0; column < width; column++) {
                    system[line][column] += row[line] * row[column];
                }
                system[line][width] += row[line] * (known.get(index).truth() - mean);
            }
        }
        for (int line = 0; line < width; line++) {
            system[line][line] += PENALTY * rows.size();
        }
        double[] weights = solve(system);
        return evidence -> {
            double[] row = scale.of(evidence.features());
            double estimate = mean;
            for (int column = 0; column < width; column++) {
                estimate += weights[column] * row[column];
            }
            return Math.max(0, Math.min(1, estimate));
        };
    }

    /** Gauss' elimination; the penalty keeps the system from being singular. */
    private static double[] solve(double[][] system) {
        int width = system.length;
        for (int pivot = 0; pivot < width; pivot++) {
            for (int line = pivot + 1; line < width; line++) {
                double factor = system[line][pivot] / system[pivot][pivot];
                for (int column = pivot; column <= width; column++) {
                    system[line][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[width];
        for (int line = width - 1; line >= 0; line--) {
            double rest = system[line][width];
            for (int column = line + 1; column < width; column++) {
                rest -= system[line][column] * solution[column];
            }
            solution[line] = rest / system[line][line];
        }
        return solution;
    }
}
