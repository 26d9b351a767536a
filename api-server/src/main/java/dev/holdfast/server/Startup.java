package dev.holdfast.server;

import dev.holdfast.server.feed.TailWatch;
import dev.holdfast.server.lifecycle.ServerLifecycle;
import dev.holdfast.server.security.OperatorKey;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.timer.LapseTimer;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** What is done once when everything has been put together. */
final class Startup {

    private final ServerLifecycle lifecycle;
    private final OperatorKey key;
    private final LapseTimer timer;
    private final TailWatch watch;

    @Inject
    Startup(ServerLifecycle lifecycle, OperatorKey key, LapseTimer timer, TailWatch watch) {
        this.lifecycle = lifecycle;
        this.key = key;
        this.timer = timer;
        this.watch = watch;
    }

    /** Starts, or closes everything that was opened for it. */
    RunningServer start() {
        boolean started = false;
        try {
            Optional<Secret> newKey = key.ensure();
            watch.start();
            URI address = lifecycle.start();
            timer.start();
            started = true;
            return new RunningServer(lifecycle, address, newKey);
        } finally {
            if (!started) {
                lifecycle.stop();
            }
        }
    }
}
