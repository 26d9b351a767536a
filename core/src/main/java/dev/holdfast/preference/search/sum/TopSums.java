package dev.holdfast.preference.search.sum;

import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The highest sums of one key of each issue, in descending order. Only the highest sums of the first issues can become one of
 * them.
 */
public final class TopSums {

    private final int most;
    private final List<Combinations> issues = new ArrayList<>();
    private List<Sum> sums = List.of(new Sum(0, Optional.empty(), 0));
    private boolean isComplete = true;

    /** A sum, with the sum of the issues before and the rank of the value that was added to it. */
    private record Sum(long key, Optional<Sum> before, int rank) {}

    private TopSums(int most) {
        this.most = most;
    }

    /** So many of a region; all, if there are fewer. */
    public static TopSums of(AdditiveUtility preferences, Region region, int most) {
        TopSums top = new TopSums(most);
        for (int position = 0; position < region.space().issues().size(); position++) {
            top.add(LineOfValues.orSorted(preferences, region, List.of(position)));
        }
        return top;
    }

    /** Both are walked downwards, so whatever follows a sum that is too low is too low as well. */
    private void add(Combinations issue) {
        PriorityQueue<Sum> highest = new PriorityQueue<>(Comparator.comparingLong(Sum::key));
        for (Sum before : sums) {
            for (int rank = issue.size() - 1; rank >= 0; rank--) {
                long key = before.key() + issue.key(rank);
                if (highest.size() == most) {
                    isComplete = false;
                    if (key <= highest.element().key()) {
                        break;
                    }
                    highest.remove();
                }
                highest.add(new Sum(key, Optional.of(before), rank));
            }
        }
        sums = new ArrayList<>(highest);
        sums.sort(Comparator.comparingLong(Sum::key).reversed());
        issues.add(issue);
    }

    /** How many there are. */
    public int size() {
        return sums.size();
    }

    /** Whether there are no other sums. */
    public boolean isComplete() {
        return isComplete;
    }

    /** The sum of a rank, from 0. */
    public long key(int rank) {
        return sums.get(rank).key();
    }

    /** The first rank whose key is below the given one; the size when there is none. */
    public int firstBelow(long key) {
        int low = 0;
        int high = sums.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key(middle) < key) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The indexes of the values that make up the sum of a rank. */
    public int[] indexes(int rank) {
        int[] indexes = new int[issues.size()];
        Sum sum = sums.get(rank);
        for (int position = issues.size() - 1; position >= 0; position--) {
            issues.get(position).fill(sum.rank(), indexes);
            sum = sum.before().orElseThrow();
        }
        return indexes;
    }
}
