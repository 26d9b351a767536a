package dev.holdfast.preference.search;

import java.util.Optional;

/**
 * What a search came to: an answer, and whether it is certain that there is none better. Small spaces and additive preferences
 * of up to about 10^13 outcomes always have an {@link Exact} one. Beyond, the right answer may take longer than anybody waits,
 * and then it is {@link Inexact}. Either way it lies in the region and within the bounds that were asked for.
 *
 * @param <T> an outcome, or a list of outcomes
 */
public sealed interface Found<T> {

    /** The answer, for those who do not mind that there may be a better one: it is right in all other respects. */
    T exactOrNot();

    /**
     * By how much of utility a better answer could differ from this one at most: 0 when this is the best. Of a list, how wide
     * the part of the band is in which outcomes may be missing.
     */
    double gap();

    /** Whether there is certainly no better answer. */
    default boolean isExact() {
        return this instanceof Exact;
    }

    /** The answer if there is certainly none better. */
    default Optional<T> exactly() {
        return isExact() ? Optional.of(exactOrNot()) : Optional.empty();
    }

    /** An answer that a better one can differ from by at most a gap; an exact one where there is no gap, or less than none. */
    static <T> Found<T> of(T answer, double gap) {
        return gap <= 0 ? new Exact<>(answer) : new Inexact<>(answer, gap);
    }

    /**
     * The best answer there is.
     *
     * @param answer the answer
     */
    record Exact<T>(T answer) implements Found<T> {

        @Override
        public T exactOrNot() {
            return answer;
        }

        @Override
        public double gap() {
            return 0;
        }
    }

    /**
     * The best answer that was found in the time given.
     *
     * @param answer the answer
     * @param gap by how much a better one could differ at most, above 0
     */
    record Inexact<T>(T answer, double gap) implements Found<T> {

        /** Checks the gap. */
        public Inexact {
            if (!(gap > 0)) {
                throw new IllegalArgumentException("an answer without a gap is exact, but the gap is " + gap);
            }
        }

        @Override
        public T exactOrNot() {
            return answer;
        }
    }
}
