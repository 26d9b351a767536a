package dev.holdfast.server.http.leave;

import jakarta.inject.Inject;

/** Whether the server is about to stop. */
public final class Leaving {

    private volatile boolean begun;

    @Inject
    public Leaving() {}

    /** From now on it is. */
    public void begin() {
        begun = true;
    }

    public boolean hasBegun() {
        return begun;
    }
}
