package dev.holdfast.engine;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list that only grows. What it holds at a moment can be had as an immutable list without copying, so an answer costs the
 * same after a thousand events as after one. One thread appends at a time.
 */
final class Transcript<T> {

    private static final int FIRST_CAPACITY = 16;

    private Object[] entries = new Object[FIRST_CAPACITY];
    private int size;

    void append(T entry) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = Objects.requireNonNull(entry);
    }

    int size() {
        return size;
    }

    /** What it holds now; what is appended later does not show. */
    List<T> soFar() {
        return new Prefix<>(entries, size);
    }

    private static final class Prefix<T> extends AbstractList<T> implements RandomAccess {

        private final Object[] entries;
        private final int size;

        Prefix(Object[] entries, int size) {
            this.entries = entries;
            this.size = size;
        }

        @Override
        @SuppressWarnings("unchecked") // only entries of this type are appended
        public T get(int index) {
            return (T) entries[Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
