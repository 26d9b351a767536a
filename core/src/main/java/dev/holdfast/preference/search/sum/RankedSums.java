package dev.holdfast.preference.search.sum;

import dev.holdfast.preference.search.question.Asked;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** Finds the sum of a rank, from the highest down, of two sorted lists, without building all sums. */
public final class RankedSums {

    /** Beyond this, finding the sum of a rank takes seconds. */
    private static final int MOST = 1_000_000;

    private RankedSums() {}

    /**
     * Ranks in either list, and the key of both together.
     *
     * @param key the sum
     * @param first the rank in the first list
     * @param second the rank in the second list
     */
    public record Ranks(long key, int first, int second) {}

    /** Of all sums of one of each list, the one of a rank; empty when there are not so many. */
    public static Optional<Ranks> of(Combinations first, Combinations second, int rank) {
        int rest = Asked.rank(rank, MOST);
        PriorityQueue<Ranks> next = new PriorityQueue<>(
                Comparator.comparingLong(Ranks::key).reversed().thenComparingInt(Ranks::first));
        int top = first.size() - 1;
        int other = second.size() - 1;
        next.add(ranks(first, top, second, other));
        while (!next.isEmpty()) {
            Ranks found = next.remove();
            if (rest-- == 0) {
                return Optional.of(found);
            }
            if (found.second() > 0) {
                next.add(ranks(first, found.first(), second, found.second() - 1));
            }
            // each row of the table is begun from its end, so that no sum is met twice
            if (found.second() == other && found.first() > 0) {
                next.add(ranks(first, found.first() - 1, second, other));
            }
        }
        return Optional.empty();
    }

    private static Ranks ranks(Combinations first, int firstRank, Combinations second, int secondRank) {
        return new Ranks(first.key(firstRank) + second.key(secondRank), firstRank, secondRank);
    }
}
