package dev.holdfast.lab.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Contestants in order of their mean score, with what can be said about their differences. Two contestants are compared over
 * the matches that both have a score of (Wilcoxon's signed-rank test, all pairs together corrected after Holm).
 *
 * <p>Source of the procedure: Demšar, Statistical Comparisons of Classifiers over Multiple Data Sets (JMLR 7, 2006); García
 * and Herrera, An Extension on it for all Pairwise Comparisons (JMLR 9, 2008).
 */
public final class Ranking {

    /** The level of significance. */
    public static final double LEVEL = 0.05;

    private final List<Standing> standings;
    private final double[][] probabilities;

    private Ranking(List<Standing> standings, double[][] probabilities) {
        this.standings = List.copyOf(standings);
        this.probabilities = probabilities;
    }

    /**
     * Ranks contestants.
     *
     * @param scores the scores of each contestant by match; a match is what others have played under the same circumstances
     */
    public static Ranking of(Map<String, ? extends Map<String, Double>> scores) {
        List<Standing> standings = scores.entrySet().stream()
                .map(entry -> new Standing(
                        entry.getKey(),
                        // in the order of the matches, so that sums are the same to the bit whatever map it is
                        MeanEstimate.of(new TreeMap<>(entry.getValue())
                                .values().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray())))
                .sorted(Comparator.comparingDouble(
                                (Standing standing) -> -standing.score().mean())
                        .thenComparing(Standing::name))
                .toList();
        return new Ranking(standings, compare(standings, scores));
    }

    private static double[][] compare(List<Standing> standings, Map<String, ? extends Map<String, Double>> scores) {
        int count = standings.size();
        double[] raw = new double[count * (count - 1) / 2];
        int pair = 0;
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                raw[pair++] = test(
                        scores.get(standings.get(one).name()),
                        scores.get(standings.get(other).name()));
            }
        }
        double[] adjusted = Holm.adjusted(raw);
        double[][] matrix = new double[count][count];
        pair = 0;
        for (int one = 0; one < count; one++) {
            matrix[one][one] = 1;
            for (int other = one + 1; other < count; other++) {
                matrix[one][other] = adjusted[pair];
                matrix[other][one] = adjusted[pair++];
            }
        }
        return matrix;
    }

    private static double test(Map<String, Double> one, Map<String, Double> other) {
        return SignedRanks.of(one.entrySet().stream()
                        .filter(entry -> other.containsKey(entry.getKey()))
                        .mapToDouble(entry -> entry.getValue() - Objects.requireNonNull(other.get(entry.getKey())))
                        .toArray())
                .probability();
    }

    /** The contestants, the highest mean first. */
    public List<Standing> standings() {
        return standings;
    }

    /** How probable a difference as great as that of two standings is by chance, after the correction. */
    public double probability(int one, int other) {
        return probabilities[one][other];
    }

    /** Whether two standings differ at the level of {@value #LEVEL}. */
    public boolean differ(int one, int other) {
        return probabilities[one][other] < LEVEL;
    }

    /** The longest runs of neighbouring standings of which no two differ, one by one or more; the best first. */
    public List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        int reached = -1;
        for (int first = 0; first < standings.size(); first++) {
            int last = first;
            while (last + 1 < standings.size() && noneDiffers(first, last + 1)) {
                last++;
            }
            if (last > reached) {
                ties.add(new Tie(first, last));
                reached = last;
            }
        }
        return ties;
    }

    private boolean noneDiffers(int first, int newcomer) {
        for (int other = first; other < newcomer; other++) {
            if (differ(other, newcomer)) {
                return false;
            }
        }
        return true;
    }
}
