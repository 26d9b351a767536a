package dev.holdfast.server.store.writer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A bounded queue from many threads to one, which can be closed: what is in it then is still handed out. */
final class CommandQueue<C> {

    /** What became of an offered command. */
    enum Offer {
        TAKEN,
        FULL,
        CLOSED
    }

    private final int capacity;
    private final ArrayDeque<C> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;

    CommandQueue(int capacity) {
        this.capacity = capacity;
    }

    Offer offer(C command) {
        lock.lock();
        try {
            if (closed) {
                return Offer.CLOSED;
            }
            if (waiting.size() >= capacity) {
                return Offer.FULL;
            }
            waiting.add(command);
            changed.signal();
            return Offer.TAKEN;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something is here and takes it, at most {@code maximum} commands; empty if nothing came in time, at
     * once if the queue is closed and empty.
     */
    List<C> take(int maximum, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            List<C> taken = new ArrayList<>(Math.min(maximum, waiting.size()));
            while (taken.size() < maximum && !waiting.isEmpty()) {
                taken.add(waiting.remove());
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    boolean isExhausted() {
        lock.lock();
        try {
            return closed && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
