package dev.holdfast.lab.statistics;

/**
 * The tails of the normal distribution.
 *
 * <p>Source: the Chebyshev fit of the complementary error function of Press, Teukolsky, Vetterling and Flannery, Numerical
 * Recipes (2nd edition, 6.2), with a relative error below 1.2 · 10⁻⁷.
 */
final class NormalTail {

    private static final double[] FIT = {
        -1.26551223,
        1.00002368,
        0.37409196,
        0.09678418,
        -0.18628806,
        0.27886807,
        -1.13520398,
        1.48851587,
        -0.82215223,
        0.17087277
    };

    private NormalTail() {}

    /** How probable a value is that is further from 0, on either side. */
    static double twoSided(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + 0.5 * x);
        double sum = 0;
        for (int term = FIT.length - 1; term >= 0; term--) {
            sum = sum * t + FIT[term];
        }
        return t * Math.exp(-x * x + sum);
    }
}
