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
    private final Thread hook;

    private Interruption(Runnable stop) {
        this.hook = new Thread(() -> await(stop), "interruption");
    }

    /** Tells work to stop, on a thread of its own, when the process is asked to end before this is closed. */
    public static Interruption stopping(Runnable work) {
        Interruption interruption = new Interruption(work);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
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
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the process is ending: that is what it was there for
            return;
        }
    }
}
