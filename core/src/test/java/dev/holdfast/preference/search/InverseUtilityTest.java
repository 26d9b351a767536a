package dev.holdfast.preference.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.search.additive.CombinationSearch;
import dev.holdfast.preference.search.rectangle.RectangleSearch;
import dev.holdfast.preference.search.sum.Halves;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Searches compared with walking through all outcomes. */
class InverseUtilityTest {

    /** A search and, for comparison, everything that it searches. */
    private record Case(InverseUtility search, List<Outcome> outcomes) {

        static Case draw(RandomGenerator random) {
            OutcomeSpace space = RandomCases.space(random);
            Region region = new Region(space, RandomCases.limits(random, space));
            UtilityFunction preferences =
                    switch (random.nextInt(6)) {
                        case 0 -> new Opaque(RandomCases.preferences(random, space));
                        case 1, 2 -> RandomCases.raw(random, space);
                        case 3 -> RandomCases.rectangles(random, space);
                        default -> RandomCases.preferences(random, space);
                    };
            return new Case(search(random, preferences, region), RandomCases.outcomes(region));
        }

        /** Small spaces have an index; the searches of larger ones must answer the same. */
        private static InverseUtility search(RandomGenerator random, UtilityFunction preferences, Region region) {
            if (preferences instanceof HyperRectangles rectangles && random.nextBoolean()) {
                return RectangleSearch.of(rectangles, region);
            }
            return preferences instanceof AdditiveUtility additive && random.nextBoolean()
                    ? CombinationSearch.meetingInTheMiddle(additive, region, Halves.of(region))
                    : InverseUtility.of(preferences, region);
        }

        double utility(Outcome outcome) {
            return search.utilityFunction().utility(outcome);
        }

        double wanted(RandomGenerator random) {
            double near = utility(outcomes.get(random.nextInt(outcomes.size())));
            return switch (random.nextInt(5)) {
                case 0 -> random.nextDouble(-0.1, 1.1);
                case 1 -> Math.nextUp(near);
                case 2 -> Math.nextDown(near);
                default -> near;
            };
        }
    }

    /** The same preferences, of which nothing is known but the utilities. */
    private record Opaque(LinearAdditive preferences) implements UtilityFunction {
        @Override
        public OutcomeSpace space() {
            return preferences.space();
        }

        @Override
        public double utility(Outcome outcome) {
            return preferences.utility(outcome);
        }

        @Override
        public double highest(Region region) {
            return preferences.highest(region);
        }

        @Override
        public double lowest(Region region) {
            return preferences.lowest(region);
        }
    }

    @Test
    void theBestAndTheWorstAreThoseOfTheRegion() {
        Seeds.each(3000, random -> {
            Case drawn = Case.draw(random);
            UtilityFunction preferences = drawn.search.utilityFunction();
            Region region = drawn.search.region();
            double best =
                    drawn.outcomes.stream().mapToDouble(drawn::utility).max().orElseThrow();
            double worst =
                    drawn.outcomes.stream().mapToDouble(drawn::utility).min().orElseThrow();
            assertThat(drawn.utility(drawn.search.best().exactly().orElseThrow()))
                    .isEqualTo(best)
                    .isEqualTo(preferences.highest(region));
            assertThat(drawn.utility(drawn.search.worst().exactly().orElseThrow()))
                    .isEqualTo(worst)
                    .isEqualTo(preferences.lowest(region));
            assertThat(drawn.outcomes)
                    .contains(
                            drawn.search.best().exactly().orElseThrow(),
                            drawn.search.worst().exactly().orElseThrow());
        });
    }

    @Test
    void theWorstNotBelowIsExact() {
        Seeds.each(3000, random -> {
            Case drawn = Case.draw(random);
            double wanted = drawn.wanted(random);
            Optional<Outcome> found = drawn.search.worstNotBelow(wanted).map(each -> each.exactly()
                    .orElseThrow());
            assertThat(found.map(drawn::utility))
                    .isEqualTo(drawn.outcomes.stream()
                            .map(drawn::utility)
                            .filter(utility -> utility >= wanted)
                            .min(Comparator.naturalOrder()));
            assertThat(drawn.outcomes).containsAll(found.stream().toList());
        });
    }

    @Test
    void theNearestIsNearestAndOfTwoTheBetter() {
        Seeds.each(3000, random -> {
            Case drawn = Case.draw(random);
            double wanted = drawn.wanted(random);
            Outcome nearest = drawn.search.nearest(wanted).exactly().orElseThrow();
            assertThat(drawn.utility(nearest))
                    .isEqualTo(drawn.outcomes.stream()
                            .map(drawn::utility)
                            .min(Comparator.<Double>comparingDouble(utility -> Math.abs(utility - wanted))
                                    .thenComparing(Comparator.reverseOrder()))
                            .orElseThrow());
            assertThat(drawn.outcomes).contains(nearest);
        });
    }

    @Test
    void ofTwoEquallyNearTheBetterIsTaken() {
        OutcomeSpace space = OutcomeSpace.of(new IntegerIssue("days", 0, 4));
        LinearAdditive preferences =
                new LinearAdditive(space, List.of(new WeightedIssue("days", 1, new ValueFunction.Linear(0, 1))));
        InverseUtility search = InverseUtility.of(preferences, Region.all(space));
        assertThat(search.nearest(0.375).exactly().orElseThrow()).isEqualTo(space.at(2));
        assertThat(search.nearest(0.374).exactly().orElseThrow()).isEqualTo(space.at(1));
    }

    @Test
    void aBandIsCompleteAndDescends() {
        Seeds.each(3000, random -> {
            Case drawn = Case.draw(random);
            double one = drawn.wanted(random);
            double other = drawn.wanted(random);
            int limit = random.nextInt(0, 30);
            List<Outcome> expected = drawn.outcomes.stream()
                    .filter(each -> drawn.utility(each) >= one && drawn.utility(each) <= other)
                    .sorted(Comparator.comparingDouble(drawn::utility).reversed())
                    .toList();
            List<Outcome> found =
                    drawn.search.within(one, other, limit).exactly().orElseThrow();
            assertThat(new HashSet<>(found)).hasSize(Math.min(limit, expected.size()));
            assertThat(new HashSet<>(expected).containsAll(found)).isTrue();
            assertThat(found.stream().map(drawn::utility).toList())
                    .isEqualTo(
                            expected.stream().limit(limit).map(drawn::utility).toList());
        });
    }

    @Test
    void whatIsNotANumberIsRefused() {
        InverseUtility search = Case.draw(new SplittableRandom(1)).search;
        assertThatIllegalArgumentException().isThrownBy(() -> search.worstNotBelow(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> search.nearest(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> search.within(Double.NaN, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> search.within(0, 1, -1));
    }

    @Test
    void everyRankHasItsOutcome() {
        Seeds.each(1000, random -> {
            Case drawn = Case.draw(random);
            List<Double> descending = drawn.outcomes.stream()
                    .map(drawn::utility)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            HashSet<Outcome> met = new HashSet<>();
            for (int rank = 0; rank < descending.size(); rank++) {
                Outcome ranked =
                        drawn.search.ranked(rank).orElseThrow().exactly().orElseThrow();
                assertThat(drawn.utility(ranked)).isEqualTo(descending.get(rank));
                assertThat(met.add(ranked)).isTrue();
            }
            assertThat(drawn.search.ranked(descending.size())).isEmpty();
        });
    }
}
