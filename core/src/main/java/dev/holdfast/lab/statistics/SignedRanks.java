package dev.holdfast.lab.statistics;

import java.util.Arrays;

/**
 * Wilcoxon's signed-rank test of paired differences: whether they lie around 0. Differences of 0 are left out, equal ones
 * share the mean of their ranks. Exact up to {@value #EXACT} differences (ties included), beyond that by the normal
 * distribution with corrections for ties and continuity.
 *
 * <p>Source: Wilcoxon, Individual comparisons by ranking methods, Biometrics Bulletin 1 (1945); for comparing over many
 * problems Demšar, Statistical Comparisons of Classifiers over Multiple Data Sets (JMLR 7, 2006).
 *
 * @param count how many differences there are that are not 0
 * @param positive the sum of the ranks of the positive ones
 * @param negative the sum of the ranks of the negative ones
 * @param probability how probable sums are that are at least as unequal, when the truth is 0; 1 without differences
 */
public record SignedRanks(int count, double positive, double negative, double probability) {

    /** Up to how many differences the probability is exact. */
    public static final int EXACT = 60;

    /** Differences that are smaller are rounding, and count as 0. */
    private static final double NOTHING = 1e-12;

    /** Tests differences. */
    public static SignedRanks of(double... differences) {
        double[] kept = Arrays.stream(differences)
                .filter(difference -> Math.abs(difference) > NOTHING)
                .boxed()
                .sorted((one, other) -> Double.compare(Math.abs(one), Math.abs(other)))
                .mapToDouble(Double::doubleValue)
                .toArray();
        int[] doubled = doubledRanks(kept);
        long positive = 0;
        long all = 0;
        for (int at = 0; at < kept.length; at++) {
            positive += kept[at] > 0 ? doubled[at] : 0;
            all += doubled[at];
        }
        long smaller = Math.min(positive, all - positive);
        double probability = kept.length <= EXACT ? exact(doubled, smaller) : approximate(doubled, smaller);
        return new SignedRanks(kept.length, positive / 2.0, (all - positive) / 2.0, Math.min(1, probability));
    }

    /** Twice the ranks, so that those of ties are whole. */
    private static int[] doubledRanks(double[] sorted) {
        int[] ranks = new int[sorted.length];
        for (int from = 0; from < sorted.length; ) {
            int to = from + 1;
            while (to < sorted.length && Math.abs(sorted[to]) - Math.abs(sorted[from]) <= NOTHING) {
                to++;
            }
            Arrays.fill(ranks, from, to, from + 1 + to);
            from = to;
        }
        return ranks;
    }

    /** Counts the choices of signs with a sum that is not greater. */
    private static double exact(int[] doubled, long smaller) {
        double[] shares = new double[(int) smaller + 1];
        shares[0] = 1;
        for (int rank : doubled) {
            for (int sum = shares.length - 1; sum >= 0; sum--) {
                shares[sum] = (shares[sum] + (sum >= rank ? shares[sum - rank] : 0)) / 2;
            }
        }
        return 2 * Arrays.stream(shares).sum();
    }

    private static double approximate(int[] doubled, long smaller) {
        double mean = 0;
        double variance = 0;
        for (int rank : doubled) {
            mean += rank / 4.0;
            variance += rank * (double) rank / 16;
        }
        double distance = Math.max(0, mean - smaller / 2.0 - 0.5);
        return NormalTail.twoSided(distance / Math.sqrt(variance));
    }
}
