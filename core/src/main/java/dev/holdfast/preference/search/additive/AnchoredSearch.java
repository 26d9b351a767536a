package dev.holdfast.preference.search.additive;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.preference.search.additive.CombinationSearch.Pair;
import dev.holdfast.preference.search.question.Asked;
import dev.holdfast.preference.search.question.Nearer;
import dev.holdfast.preference.search.sum.Halves;
import dev.holdfast.preference.search.sum.UtilityScale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Searches spaces of many issues, such as 10^50 outcomes, where the best answer would be a subset-sum problem: the issues
 * that matter most are searched exactly, the others are set beforehand so that these can reach what is asked for. With ten
 * issues of ten values in the exact part, answers miss the utility that was asked for by about 10^-10; towards the lower end,
 * where there are fewer outcomes, by up to 10^-5. The best ones are known by rank, so near the upper end nothing is missed.
 */
public final class AnchoredSearch implements InverseUtility {

    private static final double MOST_IN_HALF = 200_000;

    private final AdditiveUtility preferences;
    private final Region region;
    private final UtilityScale scale;
    private final CombinationSearch core;
    private final Anchors anchors;
    private final BestOutcomes bests;
    private final long lowest;
    private final long highest;

    private AnchoredSearch(
            AdditiveUtility preferences, Region region, Halves halves, List<Integer> rest, BestOutcomes bests) {
        this.preferences = preferences;
        this.region = region;
        this.scale = UtilityScale.units(preferences);
        this.core = CombinationSearch.meetingInTheMiddle(preferences, region, halves);
        this.anchors = new Anchors(preferences, region, rest, middle(core), core.highestKey());
        this.bests = bests;
        this.lowest = anchors.lowest() + core.lowestKey();
        this.highest = anchors.highest() + core.highestKey();
    }

    private static long middle(CombinationSearch core) {
        return core.lowestKey() + (core.highestKey() - core.lowestKey()) / 2;
    }

    /** The search of a region. */
    public static AnchoredSearch of(AdditiveUtility preferences, Region region) {
        return of(preferences, region, MOST_IN_HALF, new BestOutcomes(preferences, region));
    }

    /**
     * With another exact part.
     *
     * @param mostInHalf how many combinations each half of the exact part may have
     */
    public static AnchoredSearch of(AdditiveUtility preferences, Region region, double mostInHalf, BestOutcomes bests) {
        List<Integer> byRange = IntStream.range(0, region.space().issues().size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer position) -> range(preferences, region, position))
                        .reversed())
                .toList();
        int inCore = 1;
        while (inCore < byRange.size() && isSmall(Halves.of(region, byRange.subList(0, inCore + 1)), mostInHalf)) {
            inCore++;
        }
        return new AnchoredSearch(
                preferences,
                region,
                Halves.of(region, byRange.subList(0, inCore)),
                byRange.subList(inCore, byRange.size()),
                bests);
    }

    private static boolean isSmall(Halves halves, double most) {
        return List.of(halves.one(), halves.other()).stream()
                .allMatch(half ->
                        half.stream().mapToDouble(halves.region()::count).reduce(1, (a, b) -> a * b) <= most);
    }

    private static long range(AdditiveUtility preferences, Region region, int position) {
        long[] ends = region.ranges(position).stream()
                .flatMap(range -> preferences.runs(position, range).stream())
                .flatMapToLong(run -> LongStream.of(
                        preferences.units(position, run.first()), preferences.units(position, run.last())))
                .sorted()
                .toArray();
        return ends[ends.length - 1] - ends[0];
    }

    @Override
    public AdditiveUtility utilityFunction() {
        return preferences;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Found<Outcome> best() {
        return ranked(0).orElseThrow();
    }

    @Override
    public Found<Outcome> worst() {
        return new Found.Exact<>(at(lowest).apply(core.lowest()));
    }

    @Override
    public Optional<Found<Outcome>> worstNotBelow(double utility) {
        long key = scale.from(Asked.number(utility));
        if (key > highest) {
            return Optional.empty();
        }
        if (key >= bests.lowestKey()) {
            return Optional.of(new Found.Exact<>(bests.worstFrom(key)));
        }
        return Optional.of(found(utility, atLeast(bounded(key)).orElseThrow()));
    }

    @Override
    public Found<Outcome> nearest(double utility) {
        long key = bounded(scale.from(Asked.number(utility)));
        if (key > bests.lowestKey()) {
            return new Found.Exact<>(
                    Nearer.of(preferences, utility, Optional.of(bests.worstFrom(key)), bests.bestBelow(key)));
        }
        Anchored anchored = at(key);
        return found(
                utility,
                Nearer.of(
                        preferences,
                        utility,
                        core.lowestFrom(key - anchored.sum).map(anchored::apply),
                        core.highestBelow(key - anchored.sum).map(anchored::apply)));
    }

    private Optional<Outcome> atLeast(long key) {
        Anchored anchored = at(key);
        return core.lowestFrom(key - anchored.sum).map(anchored::apply);
    }

    /** An answer can be missed by no more than it misses what was asked for. */
    private Found<Outcome> found(double wanted, Outcome answer) {
        double lowestUtility = preferences.utility(lowest);
        double possible = Math.max(lowestUtility, wanted);
        return Found.of(answer, anchors.isNone() ? 0 : Math.abs(preferences.utility(answer) - possible));
    }

    /** Of the best outcomes all; further down those in which only the issues of the exact part differ. */
    @Override
    public Found<List<Outcome>> within(double lowestWanted, double highestWanted, int limit) {
        Asked.limit(limit);
        long from = Math.max(lowest, scale.from(Asked.number(lowestWanted)));
        long to = Math.min(highest, scale.to(Asked.number(highestWanted)));
        if (to < from || limit == 0) {
            return new Found.Exact<>(List.of());
        }
        Optional<List<Outcome>> best = bests.within(from, to, limit);
        if (best.isPresent()) {
            return new Found.Exact<>(best.get());
        }
        Anchored anchored = at(to);
        List<Outcome> some = core.pairs(from - anchored.sum, to - anchored.sum, limit).stream()
                .map(anchored::apply)
                .toList();
        double above = preferences.utility(to);
        double below = some.size() < limit ? preferences.utility(from) : preferences.utility(some.get(limit - 1));
        return Found.of(some, anchors.isNone() ? 0 : Math.max(Math.ulp(above), above - below));
    }

    @Override
    public Optional<Found<Outcome>> ranked(int rank) {
        return bests.ranked(rank).map(Found.Exact::new);
    }

    private long bounded(long key) {
        return Math.max(lowest, Math.min(highest, key));
    }

    private Anchored at(long key) {
        int[] indexes = new int[region.space().issues().size()];
        return new Anchored(indexes, anchors.set(key, indexes));
    }

    /** Outcomes in which some values are chosen already, and what these add. */
    private final class Anchored {

        private final int[] chosen;
        private final long sum;

        Anchored(int[] chosen, long sum) {
            this.chosen = chosen;
            this.sum = sum;
        }

        Outcome apply(Pair pair) {
            int[] indexes = chosen.clone();
            core.fill(pair, indexes);
            return region.space().at(indexes);
        }
    }
}
