package dev.holdfast.preference.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedUtilitiesTest {

    private static void answersLikeACount(double... utilities) {
        Arrays.sort(utilities);
        SortedUtilities sorted = new SortedUtilities(utilities);
        SplittableRandom random = new SplittableRandom(3);
        for (int question = 0; question < 2000; question++) {
            double known = utilities[random.nextInt(utilities.length)];
            double asked =
                    switch (question % 4) {
                        case 0 -> known;
                        case 1 -> Math.nextUp(known);
                        case 2 -> Math.nextDown(known);
                        default -> random.nextDouble(-0.1, 1.1);
                    };
            long below = Arrays.stream(utilities).filter(one -> one < asked).count();
            assertThat((long) sorted.firstNotBelow(asked)).as("%s", asked).isEqualTo(below);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 125, 1000})
    void everyUtilityIsFound(int size) {
        answersLikeACount(new SplittableRandom(size).doubles(size).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 1000})
    void unevenUtilitiesAreFound(int size) {
        SplittableRandom random = new SplittableRandom(size);
        answersLikeACount(
                random.doubles(size).map(utility -> Math.pow(utility, 20)).toArray());
        answersLikeACount(
                random.doubles(size).map(utility -> Math.rint(utility * 4) / 4).toArray());
    }

    @Test
    void equalUtilitiesAreFound() {
        answersLikeACount(0.5, 0.5, 0.5);
        answersLikeACount(0, Double.MIN_VALUE);
    }

    @Test
    void boundsAreFound() {
        SortedUtilities sorted = new SortedUtilities(new double[] {0.25, 0.75});

        assertThat(sorted.firstNotBelow(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(sorted.firstNotBelow(Double.POSITIVE_INFINITY)).isEqualTo(2);
    }
}
