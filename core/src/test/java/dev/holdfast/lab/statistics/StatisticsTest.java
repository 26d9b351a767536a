package dev.holdfast.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.Seeds;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compared with published tables, and with what R 4 prints for its own data sets. */
class StatisticsTest {

    /** The percentage points of the t distribution that every textbook prints. */
    @ParameterizedTest
    @CsvSource({
        "0.05, 1, 12.706",
        "0.05, 2, 4.303",
        "0.05, 9, 2.262",
        "0.05, 30, 2.042",
        "0.05, 120, 1.980",
        "0.01, 10, 3.169",
        "0.10, 5, 2.015",
        "0.05, 100000, 1.960",
    })
    void criticalValuesOfStudentsTAreThoseOfTheTables(double tail, double degrees, double value) {
        assertThat(StudentT.critical(tail, degrees)).isCloseTo(value, within(0.0005));
        assertThat(StudentT.twoSided(StudentT.critical(tail, degrees), degrees)).isCloseTo(tail, within(1e-9));
    }

    @Test
    void criticalValuesThatDoNotExistAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.critical(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.critical(0.05, 0));
    }

    /** Student's own data on sleep: R's t.test gives 0.7001142 to 2.4598858. */
    @Test
    void theIntervalOfStudentsSleepDataIsThatOfR() {
        MeanEstimate estimate = MeanEstimate.of(1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4);

        assertThat(estimate.count()).isEqualTo(10);
        assertThat(estimate.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(estimate.low()).isCloseTo(0.7001142, within(5e-8));
        assertThat(estimate.high()).isCloseTo(2.4598858, within(5e-8));
    }

    @Test
    void fewerThanTwoNumbersHaveNoInterval() {
        assertThat(MeanEstimate.of()).isEqualTo(new MeanEstimate(0, 0, 0, 0, 0));
        assertThat(MeanEstimate.of(0.4)).isEqualTo(new MeanEstimate(1, 0.4, 0, 0.4, 0.4));
        assertThat(MeanEstimate.of(0.4).hasInterval()).isFalse();
        assertThat(MeanEstimate.of(0.5, 0.5, 0.5).high()).isEqualTo(0.5);
    }

    /** Hollander and Wolfe's depression data: V = 40, p = 0.0390625 in R. */
    @Test
    void theSignedRankTestIsExactForFewDifferences() {
        double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

        SignedRanks test = SignedRanks.of(differences(before, after));

        assertThat(test.positive()).isEqualTo(40);
        assertThat(test.negative()).isEqualTo(5);
        assertThat(test.probability()).isCloseTo(0.0390625, within(1e-12));
    }

    /** Darwin's maize: statistic 24, p = 0.041259765625, as SciPy documents it. */
    @Test
    void theSignedRankTestOfDarwinsMaizeIsThatOfSciPy() {
        SignedRanks test = SignedRanks.of(6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75);

        assertThat(test.negative()).isEqualTo(24);
        assertThat(test.probability()).isCloseTo(0.041259765625, within(1e-12));
    }

    @Test
    void equalDifferencesShareTheirRanksAndZerosAreLeftOut() {
        SignedRanks test = SignedRanks.of(0, 1, 1, -1, 2, 0);

        assertThat(test.count()).isEqualTo(4);
        assertThat(test.positive()).isEqualTo(8);
        assertThat(test.negative()).isEqualTo(2);
        // of the 16 choices of signs, 4 have a sum of at most 2 (none, or one of the three smallest)
        assertThat(test.probability()).isCloseTo(8.0 / 16, within(1e-12));
        assertThat(SignedRanks.of(0, 0).probability()).isEqualTo(1);
        assertThat(SignedRanks.of().probability()).isEqualTo(1);
    }

    /** Counting all choices of signs is the definition. */
    @Test
    void theExactProbabilityIsThatOfCounting() {
        Seeds.each(50, random -> {
            double[] differences = random.ints(2 + random.nextInt(9), -4, 5)
                    .mapToDouble(number -> number / 4.0)
                    .toArray();
            SignedRanks test = SignedRanks.of(differences);
            double[] kept =
                    Arrays.stream(differences).filter(number -> number != 0).toArray();
            double smaller = Math.min(test.positive(), test.negative());
            int extreme = 0;
            for (int signs = 0; signs < 1 << kept.length; signs++) {
                double[] flipped = kept.clone();
                for (int at = 0; at < kept.length; at++) {
                    flipped[at] = (signs >> at & 1) == 0 ? Math.abs(kept[at]) : -Math.abs(kept[at]);
                }
                SignedRanks other = SignedRanks.of(flipped);
                extreme += Math.min(other.positive(), other.negative()) <= smaller ? 1 : 0;
            }

            assertThat(test.probability()).isCloseTo(Math.min(1, extreme / Math.pow(2, kept.length)), within(1e-9));
        });
    }

    @Test
    void theApproximationForManyDifferencesMeetsTheExactProbability() {
        Seeds.each(20, random -> {
            double[] differences = random.doubles(SignedRanks.EXACT, -1, 1.4).toArray();
            double[] oneMore = Arrays.copyOf(differences, SignedRanks.EXACT + 1);
            oneMore[SignedRanks.EXACT] = differences[0] / 1e6;

            assertThat(SignedRanks.of(oneMore).probability())
                    .isCloseTo(SignedRanks.of(differences).probability(), within(0.03));
        });
        assertThat(NormalTail.twoSided(1.959963985)).isCloseTo(0.05, within(1e-7));
        assertThat(NormalTail.twoSided(0)).isCloseTo(1, within(1e-6));
    }

    /** As R's p.adjust(p, "holm"). */
    @Test
    void probabilitiesOfSeveralTestsAreRaisedAfterHolm() {
        assertThat(Holm.adjusted(0.01, 0.04, 0.03, 0.005))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
        assertThat(Holm.adjusted(0.6, 0.7)).containsExactly(1, 1);
        assertThat(Holm.adjusted()).isEmpty();
    }

    @Test
    void aRankingTellsWhoDiffersFromWhom() {
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        for (int match = 0; match < 20; match++) {
            double level = 0.3 + match / 50.0;
            put(scores, "low", match, level - 0.2);
            put(scores, "high", match, level);
            put(scores, "alike", match, level + (match % 2 == 0 ? 0.01 : -0.0101));
        }

        Ranking ranking = Ranking.of(scores);

        assertThat(ranking.standings()).extracting(Standing::name).containsExactly("high", "alike", "low");
        assertThat(ranking.differ(0, 1)).isFalse();
        assertThat(ranking.differ(0, 2)).isTrue();
        assertThat(ranking.differ(2, 1)).isTrue();
        assertThat(ranking.probability(1, 1)).isEqualTo(1);
        assertThat(ranking.ties()).containsExactly(new Tie(List.of(0, 1)), new Tie(List.of(2)));
        assertThat(ranking.ties().get(0).holds(1)).isTrue();
        assertThat(ranking.ties().get(1).holds(1)).isFalse();
    }

    /** A rope of neighbours that do not differ, whose ends do. */
    @Test
    void twoStandingsDifferExactlyWhenNoTieHoldsBoth() {
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        for (int match = 0; match < 12; match++) {
            double noise = match % 2 == 0 ? 0.1 : -0.1;
            put(scores, "a", match, 0.6 + match / 1e4);
            put(scores, "b", match, 0.55 + noise);
            put(scores, "c", match, 0.5 + match / 2e4);
            put(scores, "d", match, 0.1);
        }

        Ranking ranking = Ranking.of(scores);

        for (int one = 0; one < 4; one++) {
            for (int other = 0; other < 4; other++) {
                int first = one;
                int second = other;
                assertThat(ranking.ties().stream().anyMatch(tie -> tie.holds(first) && tie.holds(second)))
                        .isEqualTo(!ranking.differ(one, other));
            }
        }
        assertThat(ranking.ties()).hasSizeGreaterThan(2);
    }

    @Test
    void onlyMatchesThatBothHavePlayedAreCompared() {
        Ranking ranking = Ranking.of(Map.of("a", Map.of("x", 1.0, "y", 0.5), "b", Map.of("z", 0.0)));

        assertThat(ranking.probability(0, 1)).isEqualTo(1);
        assertThat(ranking.ties()).containsExactly(new Tie(List.of(0, 1)));
    }

    @Test
    void theDifferenceToTheFirstIsPairedAndCorrectedForThoseComparisonsAlone() {
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        for (int match = 0; match < 10; match++) {
            put(scores, "first", match, 0.9 - match / 20.0);
            put(scores, "second", match, 0.8 - match / 20.0 + match / 1000.0);
            put(scores, "third", match, 0.5 - match / 20.0 + (match % 3) / 100.0);
        }

        Ranking ranking = Ranking.of(scores);

        // paired: the fall from match to match is in both, and does not widen the interval
        assertThat(ranking.difference(0, 1).mean()).isCloseTo(0.0955, within(1e-12));
        assertThat(ranking.difference(0, 1).high() - ranking.difference(0, 1).low())
                .isLessThan(0.01);
        // the exact probability of ten signs alike is 2 / 1024; two comparisons with the first, three pairs in all
        assertThat(ranking.probabilitiesToFirst())
                .containsExactly(new double[] {1, 4 / 1024.0, 4 / 1024.0}, within(1e-12));
        assertThat(ranking.probability(0, 1)).isCloseTo(6 / 1024.0, within(1e-12));
    }

    private static void put(Map<String, Map<String, Double>> scores, String name, int match, double score) {
        scores.computeIfAbsent(name, any -> new LinkedHashMap<>()).put("match " + match, score);
    }

    private static double[] differences(double[] one, double[] other) {
        double[] differences = new double[one.length];
        Arrays.setAll(differences, at -> one[at] - other[at]);
        return differences;
    }
}
