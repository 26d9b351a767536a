package dev.holdfast.server.http.gate;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;

/** How many requests were sent away, since the server started. */
public final class GateCounts {

    private final AtomicLong limited = new AtomicLong();
    private final AtomicLong shed = new AtomicLong();

    @Inject
    public GateCounts() {}

    void limited() {
        limited.incrementAndGet();
    }

    /** Counts one that found no place. */
    public void shed() {
        shed.incrementAndGet();
    }

    /** Those whose callers had nothing left. */
    public long countLimited() {
        return limited.get();
    }

    /** Those for which there was no place to wait, or no turn in time. */
    public long countShed() {
        return shed.get();
    }
}
