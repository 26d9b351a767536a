package dev.holdfast.server.certificates.worker;

import java.util.concurrent.TimeUnit;

/** A moment of doing nothing. */
final class Pause {

    private static final long MILLISECONDS = 50;

    private Pause() {}

    static void aMoment() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
