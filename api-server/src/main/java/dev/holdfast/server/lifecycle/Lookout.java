package dev.holdfast.server.lifecycle;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Ends this process as soon as it does what could take the machine down; it looks ten times a second. */
public final class Lookout {

    private static final long PACE_MILLISECONDS = 100;

    private final BooleanSupplier danger;
    private final Runnable last;
    private final Thread watch;

    private Lookout(BooleanSupplier danger, Runnable last) {
        this.danger = danger;
        this.last = last;
        this.watch = new Thread(this::keep, "lookout");
        watch.setDaemon(true);
    }

    /**
     * Until it is relieved, ends the process in danger, with the exit code 0 and without waiting for anybody, once the last was
     * done.
     */
    public static Lookout endIn(BooleanSupplier danger, Runnable last) {
        Lookout lookout = new Lookout(danger, last);
        lookout.watch.start();
        return lookout;
    }

    /** Looks no more; its thread has ended when this returns. */
    public void relieve() throws InterruptedException {
        watch.interrupt();
        watch.join();
    }

    private void keep() {
        try {
            while (!danger.getAsBoolean()) {
                TimeUnit.MILLISECONDS.sleep(PACE_MILLISECONDS);
            }
            last.run();
        } catch (InterruptedException relieved) {
            return;
        }
        Runtime.getRuntime().halt(0);
    }
}
