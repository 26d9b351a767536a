package dev.holdfast.server.lifecycle;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work end in order when the process is asked to end: the work is told, and the process waits for it to be closed,
 * for a while. After a signal (Ctrl-C, SIGTERM) the exit code is then 130 or 143, whatever the work says. When something in the
 * process has asked, as a plugin can with {@code System.exit}, it is 1, whatever was asked for.
 */
public final class Interruption {

    private static final long PATIENCE_SECONDS = 20;
    private static final int FAILED = 1;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final EndHook hook;
    private volatile boolean fromInside;

    private Interruption(Runnable onSignal, Runnable fromInside) {
        this.hook = EndHook.of("interruption", () -> {
            if (WhoEnds.isSignal()) {
                await(onSignal);
            } else {
                this.fromInside = true;
                await(fromInside);
                Runtime.getRuntime().halt(FAILED);
            }
        });
    }

    /** Tells work to stop, on a thread of its own, when the process is asked to end before this is closed. */
    public static Interruption stopping(Runnable work) {
        return new Interruption(work, work);
    }

    /** The same where a signal ends the process at once. */
    public static Interruption stoppingFromInside(Runnable work) {
        Interruption[] made = new Interruption[1];
        made[0] = new Interruption(() -> made[0].finished.countDown(), work);
        return made[0];
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

    /** Whether something in this process, and no signal, has asked for its end. */
    public boolean isFromInside() {
        return fromInside;
    }

    /** The work is done: from now on nothing holds the process up. */
    public void close() {
        finished.countDown();
        hook.close();
    }
}
