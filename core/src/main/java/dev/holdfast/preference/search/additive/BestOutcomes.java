package dev.holdfast.preference.search.additive;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.search.question.Asked;
import dev.holdfast.preference.search.sum.TopSums;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The best outcomes of a space of any size by rank. What is asked for first is found then, and kept. */
public final class BestOutcomes {

    /** Up to this rank; found in a second, and kept in about 16 MB. */
    private static final int HIGHEST_RANK = 10_000;

    /** Found in a few hundredths of a second. */
    private static final int FEW = 1 << 10;

    private final AdditiveUtility preferences;
    private final Region region;
    private final int few;
    private final int highestRank;

    /** Two threads may both find them: they are equal. */
    private volatile Optional<TopSums> known = Optional.empty();

    BestOutcomes(AdditiveUtility preferences, Region region) {
        this(preferences, region, FEW, HIGHEST_RANK);
    }

    /**
     * With other numbers of them.
     *
     * @param few how many are found at first
     * @param highestRank up to which rank they are found where that is not enough
     */
    public BestOutcomes(AdditiveUtility preferences, Region region, int few, int highestRank) {
        this.preferences = preferences;
        this.region = region;
        this.few = few;
        this.highestRank = highestRank;
    }

    private TopSums top(int count) {
        Optional<TopSums> enough = known.filter(top -> top.size() >= count || top.isComplete());
        if (enough.isPresent()) {
            return enough.get();
        }
        TopSums found = TopSums.of(preferences, region, count <= few ? few : highestRank + 1);
        known = Optional.of(found);
        return found;
    }

    /** The key from which upwards everything is known. */
    long lowestKey() {
        TopSums top = top(few);
        return top.isComplete() ? Long.MIN_VALUE : top.key(top.size() - 1);
    }

    /** The lowest that is not below a key from {@link #lowestKey()} to the highest there is. */
    Outcome worstFrom(long key) {
        TopSums top = top(few);
        return outcome(top, top.firstBelow(key) - 1);
    }

    /** The highest that is below a key above {@link #lowestKey()}; empty when there is none. */
    Optional<Outcome> bestBelow(long key) {
        TopSums top = top(few);
        int rank = top.firstBelow(key);
        return rank < top.size() ? Optional.of(outcome(top, rank)) : Optional.empty();
    }

    /** The highest in a band of keys, both ends included; empty when too many are better than the band. */
    Optional<List<Outcome>> within(long from, long to, int limit) {
        TopSums top = top(few);
        Optional<List<Outcome>> found = within(top, from, to, limit);
        boolean isWorthMore = found.isEmpty() && limit <= highestRank && to >= top.key(top.size() - 1);
        return isWorthMore ? within(top(highestRank + 1), from, to, limit) : found;
    }

    private Optional<List<Outcome>> within(TopSums top, long from, long to, int limit) {
        int first = top.firstBelow(to + 1);
        int end = top.firstBelow(from);
        boolean isAll = end < top.size() || top.isComplete();
        return isAll || end - first >= limit
                ? Optional.of(IntStream.range(first, Math.min(end, first + limit))
                        .mapToObj(rank -> outcome(top, rank))
                        .toList())
                : Optional.empty();
    }

    /** The outcome of a rank; empty when there are not so many. */
    Optional<Outcome> ranked(int rank) {
        TopSums top = top(Asked.rank(rank, highestRank) + 1);
        return rank < top.size() ? Optional.of(outcome(top, rank)) : Optional.empty();
    }

    private Outcome outcome(TopSums top, int rank) {
        return region.space().at(top.indexes(rank));
    }
}
