package dev.holdfast.lab.tournament;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings what several threads have done into the order of its numbers.
 *
 * @param <T> what is done
 */
final class InOrder<T> {

    private final Map<Long, T> early = new HashMap<>();
    private final Consumer<T> next;
    private long expected;
    private boolean closed;

    InOrder(long first, Consumer<T> next) {
        this.expected = first;
        this.next = next;
    }

    /** Takes what has a number, and hands on all that is now complete. */
    synchronized void put(long number, T done) {
        if (closed) {
            return;
        }
        early.put(number, done);
        T following = early.remove(expected);
        while (following != null) {
            next.accept(following);
            expected++;
            following = early.remove(expected);
        }
        notifyAll();
    }

    /** Waits until all that stands before a number has been handed on. */
    synchronized void awaitAllBefore(long number) throws InterruptedException {
        while (expected < number && !closed) {
            wait();
        }
    }

    /** The number of the first that has not been handed on. */
    synchronized long expected() {
        return expected;
    }

    /** Hands on nothing more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
