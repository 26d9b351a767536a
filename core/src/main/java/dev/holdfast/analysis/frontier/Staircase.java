package dev.holdfast.analysis.frontier;

import java.util.Arrays;
import java.util.List;

/**
 * The undominated sums of parts for two parties: {@code first} falls while {@code second} rises. Each stair remembers which
 * stair of the previous stage and which value of the issue it is made of.
 */
final class Staircase {

    private long[] first;
    private long[] second;
    private int[] origins;
    private int[] values;
    private int size;

    private Staircase(int capacity) {
        this.first = new long[capacity];
        this.second = new long[capacity];
        this.origins = new int[capacity];
        this.values = new int[capacity];
    }

    /** Nothing added up yet. */
    static Staircase start() {
        Staircase start = new Staircase(1);
        start.size = 1;
        return start;
    }

    int size() {
        return size;
    }

    int origin(int stair) {
        return origins[stair];
    }

    int value(int stair) {
        return values[stair];
    }

    /** The undominated sums of this staircase and one value each of the next issue. */
    Staircase extended(List<Skyline.Candidate<Integer>> values) {
        if (values.size() == 1) {
            return moved(values.get(0));
        }
        // in halves, so that a stair is moved through few merges however many values there are
        int half = values.size() / 2;
        return extended(values.subList(0, half)).merged(extended(values.subList(half, values.size())));
    }

    private Staircase moved(Skyline.Candidate<Integer> value) {
        Staircase moved = new Staircase(size);
        moved.size = size;
        for (int stair = 0; stair < size; stair++) {
            moved.first[stair] = first[stair] + value.point()[0];
            moved.second[stair] = second[stair] + value.point()[1];
            moved.origins[stair] = stair;
        }
        Arrays.fill(moved.values, value.what());
        return moved;
    }

    /** The stairs of both that no stair of either dominates. */
    private Staircase merged(Staircase other) {
        Staircase merged = new Staircase(size + other.size);
        int mine = 0;
        int theirs = 0;
        long highest = Long.MIN_VALUE;
        while (mine < size || theirs < other.size) {
            boolean takesMine = theirs == other.size || (mine < size && isBefore(mine, other, theirs));
            Staircase source = takesMine ? this : other;
            int stair = takesMine ? mine++ : theirs++;
            if (source.second[stair] > highest) {
                highest = source.second[stair];
                merged.append(source, stair);
            }
        }
        return merged;
    }

    private boolean isBefore(int stair, Staircase other, int otherStair) {
        return first[stair] > other.first[otherStair]
                || (first[stair] == other.first[otherStair] && second[stair] >= other.second[otherStair]);
    }

    private void append(Staircase source, int stair) {
        first[size] = source.first[stair];
        second[size] = source.second[stair];
        origins[size] = source.origins[stair];
        values[size] = source.values[stair];
        size++;
    }
}
