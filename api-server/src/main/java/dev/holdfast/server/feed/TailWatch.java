package dev.holdfast.server.feed;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.tail.Position;
import dev.holdfast.server.store.tail.TailPage;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that reads the tail for the whole process and tells the listeners: woken when this process has appended, and
 * looking by itself for what others append. What it tells is no more than that there is something to read.
 */
public final class TailWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TailWatch.class);
    private static final int PAGE = 500;

    /** After the database did not answer. */
    private static final long TROUBLE_MILLIS = 1_000;

    private static final long PATIENCE_MILLIS = 5_000;

    private final EventTail tail;
    private final List<TailListener> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = new Thread(this::watch, "tail");
    private Optional<Position> position = Optional.empty();
    private volatile boolean closed;

    /** What is appended may be hidden for a moment by what still runs: looked at a few times more before it is quiet. */
    private int quietLooks;

    @Inject
    public TailWatch(EventTail tail) {
        this.tail = tail;
        thread.setDaemon(true);
        tail.onAppend(bell::release);
    }

    public void start() {
        position = Optional.of(tail.end());
        thread.start();
    }

    /** Tells the listener from now on. */
    public void listen(TailListener listener) {
        listeners.add(listener);
        bell.release();
    }

    /** Tells it no more, except perhaps once that is under way. */
    public void leave(TailListener listener) {
        listeners.remove(listener);
    }

    private void watch() {
        while (!closed) {
            try {
                look();
                rest(Rest.millis(tail.isShared(), !listeners.isEmpty(), quietLooks));
            } catch (StoreUnavailable trouble) {
                LOG.warn("The tail cannot be read: {}", trouble.getMessage());
                rest(TROUBLE_MILLIS);
            } catch (Throwable unexpected) {
                LOG.error("Not everybody was told of an event", unexpected);
                rest(TROUBLE_MILLIS);
            }
        }
    }

    private void look() {
        TailPage page;
        do {
            page = tail.after(position.orElseThrow(), PAGE);
            quietLooks = page.appended().isEmpty() ? quietLooks + 1 : 0;
            position = Optional.of(page.next());
            for (Appended event : page.appended()) {
                listeners.forEach(listener -> listener.appended(event));
            }
        } while (!page.isLast() && !closed);
    }

    private void rest(long millis) {
        try {
            if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
                quietLooks = 0;
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        bell.release();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
