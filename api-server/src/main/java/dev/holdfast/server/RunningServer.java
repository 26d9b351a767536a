package dev.holdfast.server;

import dev.holdfast.server.lifecycle.ServerLifecycle;
import dev.holdfast.server.security.Secret;
import java.net.URI;
import java.util.Optional;

/** A server that takes requests. */
public final class RunningServer implements AutoCloseable {

    private final ServerLifecycle lifecycle;
    private final URI address;
    private final Optional<Secret> newKey;

    RunningServer(ServerLifecycle lifecycle, URI address, Optional<Secret> newKey) {
        this.lifecycle = lifecycle;
        this.address = address;
        this.newKey = newKey;
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    /** The operator's key, if it was made just now: to be shown to the operator, and to nobody else. */
    public Optional<Secret> newKey() {
        return newKey;
    }

    /** Stops when the process is asked to end. */
    public void stopOnExit() {
        lifecycle.stopOnExit();
    }

    /** Takes no more requests, finishes what has begun, and closes what it stood on. */
    @Override
    public void close() {
        lifecycle.stop();
    }
}
