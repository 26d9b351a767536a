package dev.holdfast.outcome;

import java.util.stream.IntStream;

/**
 * Neighbouring values of an issue, by index.
 *
 * @param first the lowest index
 * @param last the highest index, not below the first
 */
public record IndexRange(int first, int last) {

    /** Checks that the range is not empty. */
    public IndexRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("a range of indexes ascends from 0 or more");
        }
    }

    /** How many indexes there are. */
    public int size() {
        return last - first + 1;
    }

    /** All indexes, ascending. */
    public IntStream stream() {
        return IntStream.rangeClosed(first, last);
    }
}
