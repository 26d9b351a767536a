package dev.holdfast.preference.search.additive;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.preference.search.question.Asked;
import dev.holdfast.preference.search.question.Nearer;
import dev.holdfast.preference.search.sum.Combinations;
import dev.holdfast.preference.search.sum.Halves;
import dev.holdfast.preference.search.sum.LineOfValues;
import dev.holdfast.preference.search.sum.RankedSums;
import dev.holdfast.preference.search.sum.UtilityScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Searches by utility without walking through the outcomes: the issues are split in two halves, the combinations of each
 * half are sorted, and a search walks up one half while it walks down the other.
 *
 * <p>Source: Horowitz and Sahni, Computing Partitions with Applications to the Knapsack Problem (1974).
 */
public final class CombinationSearch implements InverseUtility {

    private static final Comparator<Pair> BY_KEY =
            Comparator.comparingLong(Pair::key).thenComparingInt(Pair::small);

    private final UtilityFunction preferences;
    private final Region region;
    private final UtilityScale scale;
    private final Combinations small;
    private final Combinations large;

    /** A rank in each half, and the key of both together. */
    record Pair(long key, int small, int large) {}

    private CombinationSearch(
            UtilityFunction preferences, Region region, UtilityScale scale, Combinations one, Combinations other) {
        this.preferences = preferences;
        this.region = region;
        this.scale = scale;
        this.small = one.size() <= other.size() ? one : other;
        this.large = one.size() <= other.size() ? other : one;
    }

    /** A search of two halves that are small enough to be sorted. */
    public static CombinationSearch meetingInTheMiddle(AdditiveUtility preferences, Region region, Halves halves) {
        return new CombinationSearch(
                preferences,
                region,
                UtilityScale.units(preferences),
                LineOfValues.orSorted(preferences, region, halves.one()),
                LineOfValues.orSorted(preferences, region, halves.other()));
    }

    @Override
    public UtilityFunction utilityFunction() {
        return preferences;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Optional<Found<Outcome>> ranked(int rank) {
        return RankedSums.of(large, small, rank).map(ranks -> exact(pair(ranks.second(), ranks.first())));
    }

    @Override
    public Found<Outcome> best() {
        return exact(pair(small.size() - 1, large.size() - 1));
    }

    @Override
    public Found<Outcome> worst() {
        return exact(lowest());
    }

    @Override
    public Optional<Found<Outcome>> worstNotBelow(double utility) {
        return lowestFrom(scale.from(Asked.number(utility))).map(this::exact);
    }

    @Override
    public Found<Outcome> nearest(double utility) {
        long key = scale.from(Asked.number(utility));
        return new Found.Exact<>(Nearer.of(
                preferences,
                utility,
                lowestFrom(key).map(this::outcome),
                highestBelow(key).map(this::outcome)));
    }

    @Override
    public Found<List<Outcome>> within(double lowest, double highest, int limit) {
        Asked.limit(limit);
        return new Found.Exact<>(
                pairs(scale.from(Asked.number(lowest)), scale.to(Asked.number(highest)), limit).stream()
                        .map(this::outcome)
                        .toList());
    }

    /** The pairs in a band of keys, the highest first. */
    List<Pair> pairs(long from, long to, int limit) {
        PriorityQueue<Pair> next = new PriorityQueue<>(BY_KEY.reversed());
        next.addAll(heads(from, to, limit));
        List<Pair> found = new ArrayList<>();
        while (found.size() < limit && !next.isEmpty()) {
            Pair pair = next.remove();
            found.add(pair);
            if (pair.large > 0 && pair(pair.small, pair.large - 1).key >= from) {
                next.add(pair(pair.small, pair.large - 1));
            }
        }
        return found;
    }

    /** For each rank of the small half its highest pair in the band; of these the highest, as many as are wanted. */
    private PriorityQueue<Pair> heads(long from, long to, int limit) {
        PriorityQueue<Pair> heads = new PriorityQueue<>(BY_KEY);
        int known = large.size();
        for (int rank = 0; rank < small.size(); rank++) {
            known = large.firstAtLeast(to + 1 - small.key(rank), known);
            if (known > 0 && pair(rank, known - 1).key >= from) {
                heads.add(pair(rank, known - 1));
                if (heads.size() > limit) {
                    heads.remove();
                }
            }
        }
        return heads;
    }

    /** The lowest pair whose key is not below. */
    Optional<Pair> lowestFrom(long key) {
        Optional<Pair> lowest = Optional.empty();
        long lowestKey = Long.MAX_VALUE;
        int known = large.size();
        for (int rank = 0; rank < small.size() && lowestKey > key; rank++) {
            known = large.firstAtLeast(key - small.key(rank), known);
            if (known < large.size() && small.key(rank) + large.key(known) < lowestKey) {
                lowest = Optional.of(pair(rank, known));
                lowestKey = lowest.get().key;
            }
        }
        return lowest;
    }

    /** The highest pair whose key is below. */
    Optional<Pair> highestBelow(long key) {
        Optional<Pair> highest = Optional.empty();
        long highestKey = Long.MIN_VALUE;
        int known = large.size();
        for (int rank = 0; rank < small.size() && highestKey < key - 1; rank++) {
            known = large.firstAtLeast(key - small.key(rank), known);
            if (known > 0 && small.key(rank) + large.key(known - 1) > highestKey) {
                highest = Optional.of(pair(rank, known - 1));
                highestKey = highest.get().key;
            }
        }
        return highest;
    }

    /** The pair of the lowest key. */
    Pair lowest() {
        return pair(0, 0);
    }

    long lowestKey() {
        return lowest().key;
    }

    long highestKey() {
        return pair(small.size() - 1, large.size() - 1).key;
    }

    private Pair pair(int smallRank, int largeRank) {
        return new Pair(small.key(smallRank) + large.key(largeRank), smallRank, largeRank);
    }

    private Found<Outcome> exact(Pair pair) {
        return new Found.Exact<>(outcome(pair));
    }

    private Outcome outcome(Pair pair) {
        int[] indexes = new int[region.space().issues().size()];
        fill(pair, indexes);
        return region.space().at(indexes);
    }

    /** Writes the values of a pair into the indexes of an outcome. */
    void fill(Pair pair, int[] indexes) {
        small.fill(pair.small, indexes);
        large.fill(pair.large, indexes);
    }
}
