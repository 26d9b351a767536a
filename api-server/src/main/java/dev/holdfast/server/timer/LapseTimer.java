package dev.holdfast.server.timer;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether the time of a negotiation has come. */
public final class LapseTimer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LapseTimer.class);
    private static final int PATIENCE_SECONDS = 5;

    private final Lapses lapses;
    private final Retention retention;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "timer");
        made.setDaemon(true);
        return made;
    });

    private Optional<Future<?>> looking = Optional.empty();

    @Inject
    LapseTimer(Lapses lapses, Retention retention) {
        this.lapses = lapses;
        this.retention = retention;
    }

    public synchronized void start() {
        looking = Optional.of(thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS));
    }

    private void look() {
        try {
            int taken = lapses.takeBatch();
            while (Lapses.isFull(taken) && !thread.isShutdown()) {
                taken = lapses.takeBatch();
            }
            retention.removeSome();
        } catch (RuntimeException trouble) {
            // an exception that left here would stop the timer for good
            LOG.warn("The timer could not look: {}", trouble.getMessage());
        }
    }

    /** Finishes the batch that it is at. */
    @Override
    public synchronized void close() {
        looking.ifPresent(future -> future.cancel(false));
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The timer did not finish in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
