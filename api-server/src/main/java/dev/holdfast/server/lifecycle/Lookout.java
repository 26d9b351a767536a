package dev.holdfast.server.lifecycle;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Ends this process as soon as it does what could take the machine down; it looks ten times a second. */
public final class Lookout {

    private static final long PACE_MILLISECONDS = 100;

    private final BooleanSupplier danger;
    private final Runnable last;

    private Lookout(BooleanSupplier danger, Runnable last) {
        this.danger = danger;
        this.last = last;
    }

    /** From now on ends the process in danger, with the exit code 0 and without waiting for anybody, once the last was done. */
    public static void endIn(BooleanSupplier danger, Runnable last) {
        Thread watch = new Thread(new Lookout(danger, last)::keep, "lookout");
        watch.setDaemon(true);
        watch.start();
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
