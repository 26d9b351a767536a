package dev.holdfast.preference.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.cell.CellSearch;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.search.additive.AnchoredSearch;
import dev.holdfast.preference.search.additive.BestOutcomes;
import dev.holdfast.preference.search.index.SearchIndex;
import dev.holdfast.preference.search.rectangle.RectangleSearch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * Searches that are given too little time, in spaces so small that an index knows the right answer: what they call exact is
 * right, and what they do not lies within its gap.
 */
class HonestyTest {

    private static final double ROUNDING = 1e-12;

    private final int[] answers = new int[2];

    @Test
    void ofManyIssuesNoAnswerClaimsMoreThanItKnows() {
        Seeds.each(2000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            AdditiveUtility preferences = RandomCases.raw(random, space);
            Region region = new Region(space, RandomCases.limits(random, space));
            BestOutcomes bests = new BestOutcomes(preferences, region, 3, 6);
            compare(random, AnchoredSearch.of(preferences, region, 4, bests), preferences, region, 6);
        });
        assertThat(answers[0]).as("inexact ones").isGreaterThan(300);
        assertThat(answers[1]).as("exact ones").isGreaterThan(300);
    }

    @Test
    void ofHyperRectanglesNoAnswerClaimsMoreThanItKnows() {
        Seeds.each(2000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            HyperRectangles preferences = RandomCases.rectangles(random, space);
            Region region = new Region(space, RandomCases.limits(random, space));
            CellSearch cells = new CellSearch(region, preferences.boxes());
            int steps = space.issues().size() + 1 + random.nextInt(10);
            compare(random, new RectangleSearch(preferences, region, cells, steps, steps), preferences, region, 50);
        });
        assertThat(answers[0]).as("inexact ones").isGreaterThan(300);
        assertThat(answers[1]).as("exact ones").isGreaterThan(300);
    }

    private void compare(
            RandomGenerator random, InverseUtility hasty, UtilityFunction preferences, Region region, int ranks) {
        InverseUtility index = SearchIndex.of(preferences, region);
        Function<Outcome, Double> utility = preferences::utility;
        double wanted = random.nextBoolean()
                ? random.nextDouble(-0.2, 1.2)
                : utility.apply(
                        index.ranked(random.nextInt(3)).orElse(index.best()).exactOrNot());
        one(hasty.best(), index.best(), utility);
        one(hasty.worst(), index.worst(), utility);
        one(hasty.nearest(wanted), index.nearest(wanted), outcome -> Math.abs(utility.apply(outcome) - wanted));
        maybe(hasty.worstNotBelow(wanted), index.worstNotBelow(wanted), hasty.best(), utility);
        int rank = random.nextInt(ranks);
        maybe(hasty.ranked(rank), index.ranked(rank), hasty.worst(), utility);
        double highest = wanted + random.nextDouble(0.5);
        int limit = random.nextInt(1, 6);
        list(
                hasty.within(wanted, highest, limit),
                index.within(wanted, highest, limit),
                Math.max(wanted, utility.apply(index.worst().exactOrNot())),
                limit,
                utility);
    }

    private void one(Found<Outcome> hasty, Found<Outcome> right, Function<Outcome, Double> measure) {
        answers[hasty.isExact() ? 1 : 0]++;
        double miss = Math.abs(measure.apply(hasty.exactOrNot())
                - measure.apply(right.exactly().orElseThrow()));
        assertThat(miss).isLessThanOrEqualTo(hasty.gap() + ROUNDING);
    }

    /** Nothing is an answer as well: it is wrong only where the end that it is judged by is not exact. */
    private void maybe(
            Optional<Found<Outcome>> hasty,
            Optional<Found<Outcome>> right,
            Found<Outcome> end,
            Function<Outcome, Double> measure) {
        if (hasty.isPresent() && right.isPresent()) {
            one(hasty.get(), right.get(), measure);
        } else if (end.isExact()) {
            assertThat(hasty).isEqualTo(right);
        }
    }

    private void list(
            Found<List<Outcome>> hasty,
            Found<List<Outcome>> right,
            double lowest,
            int limit,
            Function<Outcome, Double> utility) {
        answers[hasty.isExact() ? 1 : 0]++;
        List<Double> found = hasty.exactOrNot().stream().map(utility).toList();
        List<Double> all = right.exactOrNot().stream().map(utility).toList();
        assertThat(found.size()).isLessThanOrEqualTo(limit);
        if (hasty.isExact()) {
            assertThat(found).isEqualTo(all);
        } else {
            double end = found.size() < limit ? lowest : found.get(limit - 1);
            assertThat(all)
                    .filteredOn(each -> !found.contains(each))
                    .allMatch(each -> each >= end && each <= end + hasty.gap() + ROUNDING);
        }
    }
}
