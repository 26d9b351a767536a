package dev.holdfast.lab.statistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** With fewer matches no difference, however clear, can be significant: 2 of the 2⁵ choices of signs are more than 5 %. */
    public static final int FEWEST_MATCHES = 6;

    private final List<Standing> standings;
    private final double[][] probabilities;
    private final Map<String, ? extends Map<String, Double>> scores;

    private Ranking(
            List<Standing> standings, double[][] probabilities, Map<String, ? extends Map<String, Double>> scores) {
        this.standings = List.copyOf(standings);
        this.probabilities = probabilities;
        this.scores = Map.copyOf(scores);
    }

    /**
     * Ranks contestants.
     *
     * @param scores the scores of each contestant by match; a match is what others have played under the same circumstances
     */
    public static Ranking of(Map<String, ? extends Map<String, Double>> scores) {
        return within(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, scores);
    }

    /** The same with scores of which only those of a range are possible: no interval goes beyond it. */
    public static Ranking within(double lowest, double highest, Map<String, ? extends Map<String, Double>> scores) {
        List<Standing> standings = scores.entrySet().stream()
                .map(entry -> new Standing(
                        entry.getKey(),
                        // in the order of the matches, so that sums are the same to the bit whatever map it is
                        MeanEstimate.of(new TreeMap<>(entry.getValue())
                                        .values().stream()
                                                .mapToDouble(Double::doubleValue)
                                                .toArray())
                                .within(lowest, highest)))
                .sorted(Comparator.comparingDouble(
                                (Standing standing) -> -standing.score().mean())
                        .thenComparing(Standing::name))
                .toList();
        return new Ranking(standings, compare(standings, scores), scores);
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
        return SignedRanks.of(differences(one, other)).probability();
    }

    /** In the order of the matches, so that sums are the same to the bit whatever map it is. */
    private static double[] differences(Map<String, Double> one, Map<String, Double> other) {
        return new TreeMap<>(one)
                .entrySet().stream()
                        .filter(entry -> other.containsKey(entry.getKey()))
                        .mapToDouble(entry -> entry.getValue() - Objects.requireNonNull(other.get(entry.getKey())))
                        .toArray();
    }

    /** The contestants, the highest mean first. */
    public List<Standing> standings() {
        return standings;
    }

    /** How probable a difference as great as that of two standings is by chance, after the correction. */
    public double probability(int one, int other) {
        return probabilities[one][other];
    }

    /** By how much a standing is better than another in the matches of both: the mean of the paired differences. */
    public MeanEstimate difference(int one, int other) {
        return MeanEstimate.of(differences(scores(one), scores(other)));
    }

    /** Whether two standings have enough matches in common for a test to tell them apart. */
    public boolean isTested(int one, int other) {
        return differences(scores(one), scores(other)).length >= FEWEST_MATCHES;
    }

    private Map<String, Double> scores(int standing) {
        return Objects.requireNonNull(scores.get(standings.get(standing).name()));
    }

    /**
     * How probable a difference as great as that to the first is by chance, for each standing: corrected after Holm for these
     * comparisons alone, which are fewer than those of all pairs, so that more of them count. 1 for the first itself.
     */
    public double[] probabilitiesToFirst() {
        double[] raw = new double[Math.max(0, standings.size() - 1)];
        for (int other = 0; other < raw.length; other++) {
            raw[other] = test(scores(0), scores(other + 1));
        }
        double[] adjusted = Holm.adjusted(raw);
        double[] all = new double[standings.size()];
        for (int place = 0; place < all.length; place++) {
            all[place] = place == 0 ? 1 : adjusted[place - 1];
        }
        return all;
    }

    /** Whether two standings differ at the level of {@value #LEVEL}. */
    public boolean differ(int one, int other) {
        return probabilities[one][other] < LEVEL;
    }

    /**
     * All ties, so that two standings differ exactly when no tie holds both; the best first. A standing that differs from all
     * others is a tie of its own.
     *
     * <p>Source: Piepho, An Algorithm for a Letter-Based Representation of All-Pairwise Comparisons (Journal of Computational
     * and Graphical Statistics 13, 2004): insert and absorb.
     */
    public List<Tie> ties() {
        Set<BitSet> ties = new LinkedHashSet<>();
        BitSet everybody = new BitSet();
        everybody.set(0, standings.size());
        if (!everybody.isEmpty()) {
            ties.add(everybody);
        }
        for (int one = 0; one < standings.size(); one++) {
            for (int other = one + 1; other < standings.size(); other++) {
                if (differ(one, other)) {
                    ties = split(ties, one, other);
                }
            }
        }
        return ties.stream()
                .map(tie -> new Tie(tie.stream().boxed().toList()))
                .sorted(Comparator.comparing(
                        Tie::members,
                        (one, other) -> Arrays.compare(one.toArray(new Integer[0]), other.toArray(new Integer[0]))))
                .toList();
    }

    private static Set<BitSet> split(Set<BitSet> ties, int one, int other) {
        Set<BitSet> split = new LinkedHashSet<>();
        for (BitSet tie : ties) {
            if (tie.get(one) && tie.get(other)) {
                split.add(without(tie, one));
                split.add(without(tie, other));
            } else {
                split.add(tie);
            }
        }
        Set<BitSet> absorbed = new LinkedHashSet<>();
        for (BitSet tie : split) {
            if (split.stream().noneMatch(wider -> !wider.equals(tie) && holdsAll(wider, tie))) {
                absorbed.add(tie);
            }
        }
        return absorbed;
    }

    private static BitSet without(BitSet tie, int member) {
        BitSet rest = (BitSet) tie.clone();
        rest.clear(member);
        return rest;
    }

    private static boolean holdsAll(BitSet wider, BitSet tie) {
        BitSet missing = (BitSet) tie.clone();
        missing.andNot(wider);
        return missing.isEmpty();
    }
}
