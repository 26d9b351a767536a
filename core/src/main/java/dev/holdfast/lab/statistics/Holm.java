package dev.holdfast.lab.statistics;

import java.util.stream.IntStream;

/**
 * Probabilities of several tests, raised so that the chance of even one false finding among all of them stays at the level.
 *
 * <p>Source: Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979).
 */
public final class Holm {

    private Holm() {}

    /** The adjusted probabilities, in the same order. */
    public static double[] adjusted(double... probabilities) {
        int[] ascending = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted((one, other) -> Double.compare(probabilities[one], probabilities[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[probabilities.length];
        double highest = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            int left = ascending.length - rank;
            highest = Math.max(highest, Math.min(1, left * probabilities[ascending[rank]]));
            adjusted[ascending[rank]] = highest;
        }
        return adjusted;
    }
}
