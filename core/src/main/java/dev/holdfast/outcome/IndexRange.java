package dev.holdfast.outcome;

import java.util.List;
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

    /** Whether the index is one of these. */
    public boolean contains(int index) {
        return index >= first && index <= last;
    }

    /** All indexes, ascending. */
    public IntStream stream() {
        return IntStream.rangeClosed(first, last);
    }

    /** Each index as a range of its own, ascending. */
    public List<IndexRange> singles() {
        return stream().mapToObj(index -> new IndexRange(index, index)).toList();
    }

    /** The part up to an index and the part after it; one of them alone where the index lies outside. */
    public List<IndexRange> cutAfter(int index) {
        return index < first || index >= last
                ? List.of(this)
                : List.of(new IndexRange(first, index), new IndexRange(index + 1, last));
    }
}
