package dev.holdfast.preference.search;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Searches by utility without walking through the outcomes: the issues are split in two halves, the combinations of each
 * half are sorted, and a search walks up one half while it walks down the other.
 *
 * <p>Source: Horowitz and Sahni, Computing Partitions with Applications to the Knapsack Problem (1974).
 */
final class CombinationSearch implements InverseUtility {

    private static final Comparator<Pair> BY_KEY =
            Comparator.comparingLong(Pair::key).thenComparingInt(Pair::small);

    private final UtilityFunction preferences;
    private final Region region;
    private final UtilityScale scale;
    private final Combinations small;
    private final Combinations large;

    /** A rank in each half, and the key of both together. */
    private record Pair(long key, int small, int large) {}

    private CombinationSearch(
            UtilityFunction preferences, Region region, UtilityScale scale, Combinations one, Combinations other) {
        this.preferences = preferences;
        this.region = region;
        this.scale = scale;
        this.small = one.size() <= other.size() ? one : other;
        this.large = one.size() <= other.size() ? other : one;
    }

    static InverseUtility meetingInTheMiddle(AdditiveUtility preferences, Region region) {
        List<Integer> one = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        double surplus = 0;
        for (int position : bySize(region)) {
            double weight = Math.log(region.count(position));
            (surplus > 0 ? other : one).add(position);
            surplus += surplus > 0 ? -weight : weight;
        }
        return new CombinationSearch(
                preferences,
                region,
                UtilityScale.units(preferences),
                LineOfValues.orSorted(preferences, region, one),
                LineOfValues.orSorted(preferences, region, other));
    }

    static InverseUtility sortingAll(UtilityFunction preferences, Region region) {
        return new CombinationSearch(
                preferences,
                region,
                UtilityScale.bits(),
                SortedCombinations.ofUtilities(preferences, region, bySize(region)),
                SortedCombinations.ofNothing(region));
    }

    private static List<Integer> bySize(Region region) {
        return IntStream.range(0, region.space().issues().size())
                .boxed()
                .sorted(Comparator.comparingInt(region::count).reversed())
                .toList();
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
    public Outcome best() {
        return outcome(pair(small.size() - 1, large.size() - 1));
    }

    @Override
    public Outcome worst() {
        return outcome(pair(0, 0));
    }

    @Override
    public Optional<Outcome> worstNotBelow(double utility) {
        return lowestFrom(scale.from(requireNumber(utility))).map(this::outcome);
    }

    @Override
    public Outcome nearest(double utility) {
        long key = scale.from(requireNumber(utility));
        Optional<Outcome> above = lowestFrom(key).map(this::outcome);
        Optional<Outcome> below = highestBelow(key).map(this::outcome);
        if (above.isEmpty() || below.isEmpty()) {
            return above.or(() -> below).orElseThrow();
        }
        double up = preferences.utility(above.get()) - utility;
        double down = utility - preferences.utility(below.get());
        return up <= down ? above.get() : below.get();
    }

    @Override
    public List<Outcome> within(double lowest, double highest, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("the number of outcomes that are wanted cannot be negative");
        }
        long from = scale.from(requireNumber(lowest));
        PriorityQueue<Pair> next = new PriorityQueue<>(BY_KEY.reversed());
        next.addAll(heads(from, scale.to(requireNumber(highest)), limit));
        List<Outcome> found = new ArrayList<>();
        while (found.size() < limit && !next.isEmpty()) {
            Pair pair = next.remove();
            found.add(outcome(pair));
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

    private Optional<Pair> lowestFrom(long key) {
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

    private Optional<Pair> highestBelow(long key) {
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

    private Pair pair(int smallRank, int largeRank) {
        return new Pair(small.key(smallRank) + large.key(largeRank), smallRank, largeRank);
    }

    private Outcome outcome(Pair pair) {
        int[] indexes = new int[region.space().issues().size()];
        small.fill(pair.small, indexes);
        large.fill(pair.large, indexes);
        return region.space().at(indexes);
    }

    private static double requireNumber(double utility) {
        if (Double.isNaN(utility)) {
            throw new IllegalArgumentException("a utility must be a number");
        }
        return utility;
    }
}
