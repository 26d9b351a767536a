package dev.holdfast.preference.search.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.preference.search.index.SearchIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Spaces of 10^30 and 10^50 outcomes, in which nobody can look for the best answer. */
class ManyIssuesTest {

    private static RawAdditive preferences(RandomGenerator random, int count) {
        List<Issue> issues = new ArrayList<>();
        List<RawIssue> judged = new ArrayList<>();
        double[] weights = random.doubles(count, 0.1, 1).toArray();
        double sum = DoubleStream.of(weights).sum();
        for (int number = 0; number < count; number++) {
            issues.add(new IntegerIssue("issue" + number, 0, 9));
            judged.add(new RawIssue(
                    "issue" + number,
                    weights[number] / sum,
                    RawValues.table(random.doubles(10).toArray())));
        }
        return RawAdditive.of(new OutcomeSpace(issues), judged, 0);
    }

    @Test
    void answersAreNeverWrongAndMissByNextToNothing() {
        Seeds.each(5, random -> {
            RawAdditive preferences = preferences(random, 30 + random.nextInt(21));
            Region region =
                    new Region(preferences.space(), List.of(new IssueLimit.AtLeast("issue3", BigDecimal.valueOf(4))));
            InverseUtility search = InverseUtility.of(preferences, region);
            assertThat(preferences.utility(search.best().exactOrNot())).isEqualTo(preferences.highest(region));
            assertThat(preferences.utility(search.worst().exactOrNot())).isEqualTo(preferences.lowest(region));
            double lowest = preferences.lowest(region);
            double range = preferences.highest(region) - lowest;
            for (double share : new double[] {0.01, 0.2, 0.5, 0.8, 0.99}) {
                double wanted = lowest + share * range;
                // towards the ends there are fewer and fewer outcomes to choose from
                double miss = Math.abs(share - 0.5) > 0.4 ? 1e-4 : 1e-6;
                Outcome found = search.worstNotBelow(wanted).orElseThrow().exactOrNot();
                assertThat(preferences.utility(found)).isBetween(wanted, wanted + miss);
                assertThat(region.contains(found)).isTrue();
                assertThat(preferences.utility(search.nearest(wanted).exactOrNot()))
                        .isCloseTo(wanted, within(miss));
                assertThat(search.within(wanted, wanted + 1e-3, 10).exactOrNot())
                        .hasSize(10)
                        .allSatisfy(outcome ->
                                assertThat(preferences.utility(outcome)).isBetween(wanted, wanted + 1e-3));
            }
            double middle = lowest + range / 2;
            assertThat(Stream.of(
                                    search.worstNotBelow(middle).orElseThrow(),
                                    search.nearest(middle),
                                    search.within(middle, middle + 1e-3, 10))
                            .map(Found::isExact))
                    .containsOnly(false);
            assertThat(Stream.of(
                                    search.best(),
                                    search.worst(),
                                    search.ranked(5000).orElseThrow(),
                                    search.nearest(preferences.highest(region) - 1e-9),
                                    search.within(lowest, preferences.highest(region), 1000))
                            .map(Found::isExact))
                    .containsOnly(true);
            assertThat(search.worstNotBelow(preferences.highest(region) + 1e-9)).isEmpty();
            assertThat(search.worstNotBelow(preferences.highest(region))).contains(search.best());
        });
    }

    @Test
    void ranksAreExactWithAnyNumberOfIssues() {
        Seeds.each(300, random -> {
            OutcomeSpace space = RandomCases.space(random);
            AdditiveUtility preferences = RandomCases.raw(random, space);
            Region region = new Region(space, RandomCases.limits(random, space));
            InverseUtility anchored = AnchoredSearch.of(preferences, region);
            InverseUtility index = SearchIndex.of(preferences, region);
            for (int rank = 0; rank < 5; rank++) {
                assertThat(anchored.ranked(rank).map(Found::exactOrNot).map(preferences::utility))
                        .isEqualTo(index.ranked(rank).map(Found::exactOrNot).map(preferences::utility));
            }
        });
    }

    @Test
    void whereEverythingFitsIntoTheExactPartNothingIsMissed() {
        Seeds.each(300, random -> {
            OutcomeSpace space = RandomCases.space(random);
            AdditiveUtility preferences = RandomCases.raw(random, space);
            Region region = new Region(space, RandomCases.limits(random, space));
            InverseUtility anchored = AnchoredSearch.of(preferences, region);
            InverseUtility index = SearchIndex.of(preferences, region);
            double wanted = random.nextDouble(-0.5, 1.5);
            Optional<Double> expected =
                    index.worstNotBelow(wanted).map(Found::exactOrNot).map(preferences::utility);
            assertThat(anchored.worstNotBelow(wanted).map(Found::exactOrNot).map(preferences::utility))
                    .isEqualTo(expected);
            assertThat(preferences.utility(anchored.nearest(wanted).exactOrNot()))
                    .isEqualTo(preferences.utility(index.nearest(wanted).exactOrNot()));
        });
    }
}
