package dev.holdfast.server.http.turn;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what is done for requests that are answered later, or for long: a few pieces at a time, the others in the order in which they
 * came. However many wait and listen, a store that stands still holds no more threads than these.
 */
public final class Aside implements Executor {

    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private final int most;
    private final Executor threads;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int busy;

    /**
     * Nothing is to be done yet.
     *
     * @param most how many threads may be used at a time; above 0
     */
    public Aside(int most, Executor threads) {
        this.most = most;
        this.threads = threads;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (waiting) {
            if (busy >= most) {
                waiting.add(work);
                return;
            }
            busy++;
        }
        try {
            threads.execute(() -> runAll(work));
        } catch (RejectedExecutionException stopping) {
            synchronized (waiting) {
                busy--;
            }
            throw stopping;
        }
    }

    private void runAll(Runnable first) {
        Runnable work = first;
        while (work != null) {
            try {
                work.run();
            } catch (RuntimeException | Error failed) {
                LOG.warn("What was to be done for a request that waits has failed", failed);
            }
            synchronized (waiting) {
                work = waiting.poll();
                if (work == null) {
                    busy--;
                }
            }
        }
    }
}
