package dev.holdfast.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import dev.holdfast.analysis.solution.KalaiPoint;
import dev.holdfast.analysis.solution.KalaiSmorodinskyPoint;
import dev.holdfast.analysis.solution.NashPoint;
import dev.holdfast.analysis.solution.Opposition;
import dev.holdfast.analysis.solution.Optimality;
import dev.holdfast.analysis.solution.WelfarePoint;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Frontiers and solutions compared with walking through all outcomes. */
class ParetoFrontierTest {

    private static final RandomGenerator NO_CHANCE = () -> {
        throw new AssertionError("counted, so nothing is drawn");
    };
    private static final OutcomeSpace PIE = OutcomeSpace.of(new CategoricalIssue("pie", List.of("0", "1", "2", "3")));

    private static UtilityFunction judged(double... evaluations) {
        return RawAdditive.of(PIE, List.of(new RawIssue("pie", 1, RawValues.table(evaluations))), 0);
    }

    private static List<UtilityFunction> parties(RandomGenerator random, OutcomeSpace space, int count) {
        int kind = random.nextInt(3);
        List<UtilityFunction> parties = new ArrayList<>();
        for (int party = 0; party < count; party++) {
            parties.add(
                    switch (kind) {
                        case 0 -> RandomCases.preferences(random, space);
                        case 1 -> RandomCases.raw(random, space);
                        default -> RandomCases.rectangles(random, space);
                    });
        }
        return parties;
    }

    private static List<UtilityPoint> all(List<UtilityFunction> parties) {
        return RandomCases.outcomes(Region.all(parties.get(0).space())).stream()
                .map(outcome -> UtilityPoint.of(outcome, parties))
                .toList();
    }

    private static double[] gains(UtilityPoint point, List<Double> reservations) {
        return IntStream.range(0, reservations.size())
                .mapToDouble(party -> point.utility(party) - reservations.get(party))
                .toArray();
    }

    private static boolean dominates(long[] one, long[] other) {
        return IntStream.range(0, one.length).allMatch(party -> one[party] >= other[party])
                && !Arrays.equals(one, other);
    }

    private static Set<List<Long>> cells(List<UtilityPoint> points) {
        return points.stream()
                .map(point -> Arrays.stream(point.cell()).boxed().toList())
                .collect(Collectors.toSet());
    }

    @Test
    void itHasEveryUndominatedVectorOfUtilitiesOnce() {
        Seeds.each(600, random -> {
            List<UtilityFunction> parties = parties(random, RandomCases.space(random), random.nextInt(2, 5));
            List<UtilityPoint> all = all(parties);
            List<long[]> cells = all.stream().map(UtilityPoint::cell).toList();
            List<UtilityPoint> undominated = all.stream()
                    .filter(point -> cells.stream().noneMatch(other -> dominates(other, point.cell())))
                    .toList();
            ParetoFrontier frontier = ParetoFrontier.of(parties);
            assertThat(cells(frontier.points())).isEqualTo(cells(undominated));
            assertThat(frontier.points()).hasSameSizeAs(cells(undominated));
            frontier.points().forEach(point -> assertThat(UtilityPoint.of(point.outcome(), parties))
                    .isEqualTo(point));
        });
    }

    @Test
    void itsPointsFallForTheFirstParty() {
        Seeds.each(200, random -> {
            ParetoFrontier frontier = ParetoFrontier.of(parties(random, RandomCases.space(random), 2));
            assertThat(frontier.points())
                    .isSortedAccordingTo((one, other) -> Double.compare(other.utility(0), one.utility(0)));
        });
    }

    @Test
    void noOutcomeOfTheSpaceIsABetterSolution() {
        Seeds.each(400, random -> {
            List<UtilityFunction> parties = parties(random, RandomCases.space(random), 2);
            List<Double> reservations = List.of(random.nextDouble(0.6), random.nextDouble(0.6));
            List<UtilityPoint> rational = all(parties).stream()
                    .filter(point -> point.reaches(reservations))
                    .toList();
            ParetoFrontier frontier = ParetoFrontier.of(parties);
            assertThat(KalaiPoint.of(frontier, reservations).isPresent()).isEqualTo(!rational.isEmpty());
            for (UtilityPoint point : rational) {
                double[] gains = gains(point, reservations);
                double[] kalai = gains(KalaiPoint.of(frontier, reservations).orElseThrow(), reservations);
                assertThat(Math.min(kalai[0], kalai[1])).isGreaterThan(Math.min(gains[0], gains[1]) - 1e-8);
                if (gains[0] > 1e-5 && gains[1] > 1e-5) {
                    double[] nash = gains(NashPoint.of(frontier, reservations).orElseThrow(), reservations);
                    assertThat(nash[0] * nash[1]).isGreaterThan(gains[0] * gains[1] - 1e-8);
                }
                assertThat(WelfarePoint.sum(WelfarePoint.of(frontier.points()).orElseThrow()))
                        .isGreaterThan(WelfarePoint.sum(point) - 1e-8);
            }
        });
    }

    @Test
    void theTextbookPieIsShared() {
        ParetoFrontier frontier = ParetoFrontier.of(List.of(judged(0, 0.25, 0.75, 1), judged(1, 0.9, 0.5, 0)));
        List<Double> nothing = List.of(0.0, 0.0);
        List<Double> highest = List.of(1.0, 1.0);
        assertThat(frontier.points()).hasSize(4);
        assertThat(NashPoint.of(frontier, nothing).orElseThrow().utilities()).containsExactly(0.75, 0.5);
        assertThat(KalaiPoint.of(frontier, nothing).orElseThrow().utilities()).containsExactly(0.75, 0.5);
        assertThat(KalaiSmorodinskyPoint.of(frontier, nothing, highest)
                        .orElseThrow()
                        .utilities())
                .containsExactly(0.75, 0.5);
        assertThat(WelfarePoint.of(frontier.points()).orElseThrow().utilities()).containsExactly(0.75, 0.5);
        assertThat(Opposition.ofNearest(frontier.points()).orElseThrow())
                .isCloseTo(Math.hypot(0.25, 0.5), within(1e-12));
        UtilityPoint worst = frontier.points().get(3);
        assertThat(Optimality.of(
                        worst.distance(frontier.points().get(0).utilities()), Optimality.longest(nothing, highest)))
                .isZero();
        assertThat(NashPoint.of(frontier, List.of(0.8, 0.8))).isEmpty();
    }

    @Test
    void theZoneOfAgreementIsCountedWhereItCanBe() {
        List<UtilityFunction> parties = List.of(judged(0, 0.25, 0.75, 1), judged(1, 0.9, 0.5, 0));
        assertThat(AgreementZone.of(parties, List.of(0.2, 0.2), NO_CHANCE)).isEqualTo(new AgreementZone(0.5, 0));
        assertThat(AgreementZone.of(parties, List.of(0.25, 0.0), NO_CHANCE).share())
                .isEqualTo(0.25);
    }

    @Test
    void aHugeSpaceHasAFrontierAndAnEstimatedZone() {
        List<Issue> issues = new ArrayList<>();
        for (int number = 0; number < 15; number++) {
            issues.add(new CategoricalIssue(
                    "issue" + number,
                    IntStream.range(0, 10).mapToObj(each -> "v" + each).toList()));
        }
        OutcomeSpace space = new OutcomeSpace(issues);
        SplittableRandom random = new SplittableRandom(7);
        List<RawAdditive> parties = IntStream.range(0, 2)
                .mapToObj(party -> RawAdditive.of(
                        space,
                        issues.stream()
                                .map(issue -> new RawIssue(
                                        issue.name(),
                                        1.0 / 15,
                                        RawValues.table(random.doubles(10).toArray())))
                                .toList(),
                        0))
                .toList();
        assertThat(ParetoFrontier.of(parties).points()).hasSizeGreaterThan(100);
        AgreementZone zone = AgreementZone.of(parties, Collections.nCopies(2, 0.5), random);
        assertThat(zone.isExact()).isFalse();
        assertThat(zone.share()).isBetween(0.05, 0.6);
    }

    @Test
    void oneAloneHasNoFrontier() {
        assertThatIllegalArgumentException().isThrownBy(() -> ParetoFrontier.of(List.of(judged(0, 0, 0, 0))));
    }
}
