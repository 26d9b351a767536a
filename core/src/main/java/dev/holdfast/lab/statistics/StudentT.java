package dev.holdfast.lab.statistics;

/**
 * Student's t distribution.
 *
 * <p>Source: Student, The probable error of a mean, Biometrika 6 (1908); its tail by the incomplete beta function (Abramowitz
 * and Stegun, Handbook of Mathematical Functions, 26.7.1).
 */
public final class StudentT {

    private StudentT() {}

    /** How probable a value is that is further from 0, on either side. */
    public static double twoSided(double t, double degrees) {
        return IncompleteBeta.of(degrees / (degrees + t * t), degrees / 2, 0.5);
    }

    /**
     * The value that is exceeded, on either side, with a probability.
     *
     * @param tail the probability, above 0 and below 1
     * @param degrees the degrees of freedom, at least 1
     */
    public static double critical(double tail, double degrees) {
        if (!(tail > 0 && tail < 1) || !(degrees >= 1)) {
            throw new IllegalArgumentException(
                    "no critical value for a tail of " + tail + " and " + degrees + " degrees of freedom");
        }
        double low = 0;
        double high = 1;
        while (twoSided(high, degrees) > tail) {
            high *= 2;
        }
        // to the last bit
        for (double middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (twoSided(middle, degrees) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
