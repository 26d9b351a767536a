package dev.holdfast.lab.leak.attack;

import dev.holdfast.lab.leak.evidence.Observation;
import java.util.Arrays;
import java.util.List;

/** The errors of an attacker. */
public final class Errors {

    private final double[] sorted;

    private Errors(double[] errors) {
        sorted = errors;
        Arrays.sort(sorted);
    }

    /** The errors of estimates. */
    public static Errors of(Estimator estimator, List<Observation> observations) {
        double[] errors = new double[observations.size()];
        for (int index = 0; index < errors.length; index++) {
            Observation observation = observations.get(index);
            errors[index] = observation.error(estimator.estimate(observation.evidence()));
        }
        return new Errors(errors);
    }

    /** The errors from the most to the least exact estimate. */
    public List<Double> sorted() {
        return Arrays.stream(sorted).boxed().toList();
    }

    /** The error that a share of the estimates does not exceed. */
    public double quantile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** The error that half of the estimates do not exceed. */
    public double median() {
        return Measure.MEDIAN.of(this);
    }

    /** The error that the most exact tenth of the estimates does not exceed. */
    public double worstTenth() {
        return Measure.WORST_TENTH.of(this);
    }
}
