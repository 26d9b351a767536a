package dev.holdfast.preference.search;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.search.CombinationSearch.Pair;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Searches spaces of many issues, such as 10^50 outcomes, where the best answer would be a subset-sum problem: the issues
 * that matter most are searched exactly, the others are set beforehand so that these can reach what is asked for. With ten
 * issues of ten values in the exact part, answers miss the utility that was asked for by about 10^-10, and towards the ends,
 * where there are fewer outcomes, by up to 10^-5.
 */
final class AnchoredSearch implements InverseUtility {

    private static final double MOST_IN_HALF = 200_000;
    private static final int HIGHEST_RANK = 10_000;

    private final AdditiveUtility preferences;
    private final Region region;
    private final UtilityScale scale;
    private final CombinationSearch core;
    private final Anchors anchors;
    private final List<Integer> positions;

    private AnchoredSearch(AdditiveUtility preferences, Region region, Halves halves, List<Integer> rest) {
        this.preferences = preferences;
        this.region = region;
        this.scale = UtilityScale.units(preferences);
        this.core = CombinationSearch.meetingInTheMiddle(preferences, region, halves);
        this.anchors = new Anchors(preferences, region, rest, middle(core), core.highestKey());
        this.positions =
                IntStream.range(0, region.space().issues().size()).boxed().toList();
    }

    private static long middle(CombinationSearch core) {
        return core.lowestKey() + (core.highestKey() - core.lowestKey()) / 2;
    }

    static AnchoredSearch of(AdditiveUtility preferences, Region region) {
        List<Integer> byRange = IntStream.range(0, region.space().issues().size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer position) -> range(preferences, region, position))
                        .reversed())
                .toList();
        int inCore = 1;
        while (inCore < byRange.size() && isSmall(Halves.of(region, byRange.subList(0, inCore + 1)))) {
            inCore++;
        }
        return new AnchoredSearch(
                preferences,
                region,
                Halves.of(region, byRange.subList(0, inCore)),
                byRange.subList(inCore, byRange.size()));
    }

    private static boolean isSmall(Halves halves) {
        return List.of(halves.one(), halves.other()).stream()
                .allMatch(half ->
                        half.stream().mapToDouble(halves.region()::count).reduce(1, (a, b) -> a * b) <= MOST_IN_HALF);
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
    public boolean isExact() {
        return false;
    }

    @Override
    public Outcome best() {
        return ranked(0).orElseThrow();
    }

    @Override
    public Outcome worst() {
        int[] indexes = new int[positions.size()];
        anchors.set(anchors.lowest() + core.lowestKey(), indexes);
        core.fill(core.lowest(), indexes);
        return region.space().at(indexes);
    }

    @Override
    public Optional<Outcome> worstNotBelow(double utility) {
        long key = scale.from(CombinationSearch.requireNumber(utility));
        if (key > anchors.highest() + core.highestKey()) {
            return Optional.empty();
        }
        int[] indexes = new int[positions.size()];
        long set = anchors.set(bounded(key), indexes);
        return core.lowestFrom(bounded(key) - set).map(pair -> outcome(pair, indexes));
    }

    @Override
    public Outcome nearest(double utility) {
        long key = bounded(scale.from(CombinationSearch.requireNumber(utility)));
        int[] indexes = new int[positions.size()];
        long set = anchors.set(key, indexes);
        Optional<Outcome> above = core.lowestFrom(key - set).map(pair -> outcome(pair, indexes));
        Optional<Outcome> below = core.highestBelow(key - set).map(pair -> outcome(pair, indexes));
        if (above.isEmpty() || below.isEmpty()) {
            return above.or(() -> below).orElseThrow();
        }
        double up = preferences.utility(above.get()) - utility;
        double down = utility - preferences.utility(below.get());
        return up <= down ? above.get() : below.get();
    }

    /** Some of them: those in which only the issues of the exact part differ. */
    @Override
    public List<Outcome> within(double lowest, double highest, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("the number of outcomes that are wanted cannot be negative");
        }
        long from = bounded(scale.from(CombinationSearch.requireNumber(lowest)));
        long to = scale.to(CombinationSearch.requireNumber(highest));
        int[] indexes = new int[positions.size()];
        long set = anchors.set(from, indexes);
        return to < from
                ? List.of()
                : core.pairs(from - set, bounded(to) - set, limit).stream()
                        .map(pair -> outcome(pair, indexes))
                        .toList();
    }

    @Override
    public Optional<Outcome> ranked(int rank) {
        TopSums sums = new TopSums(RankedSums.requireRank(rank, HIGHEST_RANK) + 1);
        for (int position : positions) {
            sums.add(
                    region.indexes(position).toArray(),
                    region.indexes(position)
                            .mapToLong(index -> preferences.units(position, index))
                            .toArray());
        }
        return sums.indexes(rank).map(region.space()::at);
    }

    private long bounded(long key) {
        long lowest = anchors.lowest() + core.lowestKey();
        long highest = anchors.highest() + core.highestKey();
        return Math.max(lowest, Math.min(highest, key));
    }

    private Outcome outcome(Pair pair, int[] anchored) {
        int[] indexes = anchored.clone();
        core.fill(pair, indexes);
        return region.space().at(indexes);
    }
}
