package dev.holdfast.server.feed;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that does one thing after another, so that what is done there needs no locks. */
public final class Loop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final int PATIENCE_SECONDS = 5;

    private final String name;
    private final ScheduledExecutorService thread;
    private final Queue<Future<?>> repeated = new ConcurrentLinkedQueue<>();

    public Loop(String name) {
        this.name = name;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /** Has it done after what waits already; never, if this is closed. */
    public void soon(Runnable work) {
        try {
            thread.execute(() -> guarded(work));
        } catch (RejectedExecutionException closed) {
            LOG.debug("{} has ended", name);
        }
    }

    /** Has it done again and again, with a pause in between. */
    public void every(Duration pause, Runnable work) {
        repeated.add(thread.scheduleWithFixedDelay(() -> guarded(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** What left here would end what is to be done again and again. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (Throwable trouble) {
            // also an error: whatever it was, the next round may go well
            LOG.error("{} has failed at something", name, trouble);
        }
    }

    /** Finishes what it is at. */
    @Override
    public void close() {
        repeated.forEach(each -> each.cancel(false));
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} did not finish in time", name);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
