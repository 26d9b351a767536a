package dev.holdfast.preference.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The highest sums of one key of each issue. Only the highest sums of the first issues can become one of them. */
final class TopSums {

    private final int most;
    private List<Sum> sums = List.of(new Sum(0, Optional.empty(), 0));
    private int issues;

    /** A sum, with the sum of the issues before and the value that was added to it. */
    private record Sum(long key, Optional<Sum> before, int index) {}

    /** Keeps so many sums. */
    TopSums(int most) {
        this.most = most;
    }

    /** Adds the keys of the next issue, each with the index that it is for. */
    void add(int[] indexes, long[] keys) {
        PriorityQueue<Sum> highest = new PriorityQueue<>(Comparator.comparingLong(Sum::key));
        for (Sum before : sums) {
            for (int choice = 0; choice < keys.length; choice++) {
                long key = before.key() + keys[choice];
                if (highest.size() < most) {
                    highest.add(new Sum(key, Optional.of(before), indexes[choice]));
                } else if (key > highest.element().key()) {
                    highest.remove();
                    highest.add(new Sum(key, Optional.of(before), indexes[choice]));
                }
            }
        }
        sums = new ArrayList<>(highest);
        sums.sort(Comparator.comparingLong(Sum::key).reversed());
        issues++;
    }

    /** The indexes of the sum of a rank, from 0; empty when there are not so many. */
    Optional<int[]> indexes(int rank) {
        if (rank >= sums.size()) {
            return Optional.empty();
        }
        int[] indexes = new int[issues];
        Sum sum = sums.get(rank);
        for (int position = issues - 1; position >= 0; position--) {
            indexes[position] = sum.index();
            sum = sum.before().orElseThrow();
        }
        return Optional.of(indexes);
    }
}
