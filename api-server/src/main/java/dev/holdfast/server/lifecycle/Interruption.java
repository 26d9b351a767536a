package dev.holdfast.server.lifecycle;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work end in order when the process is asked to end (Ctrl-C, SIGTERM): the work is told, and the process waits for
 * it to be closed, for a while. Its exit code is then 130 or 143, whatever the work says.
 */
public final class Interruption {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final EndHook hook;

    private Interruption(Runnable stop) {
        this.hook = EndHook.of("interruption", () -> await(stop));
    }

    /** Tells work to stop, on a thread of its own, when the process is asked to end before this is closed. */
    public static Interruption stopping(Runnable work) {
        return new Interruption(work);
    }

    private void await(Runnable stop) {
        stop.run();
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done: from now on nothing holds the process up. */
    public void close() {
        finished.countDown();
        hook.close();
    }
}
