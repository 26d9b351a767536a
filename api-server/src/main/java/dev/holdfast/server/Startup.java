package dev.holdfast.server;

import dev.holdfast.server.feed.TailWatch;
import dev.holdfast.server.lifecycle.ServerLifecycle;
import dev.holdfast.server.negotiations.webhooks.delivery.Courier;
import dev.holdfast.server.security.OperatorKey;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.security.signing.KeySealed;
import dev.holdfast.server.security.signing.SigningOffice;
import dev.holdfast.server.timer.LapseTimer;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** What is done once when everything has been put together. */
final class Startup {

    private final ServerLifecycle lifecycle;
    private final OperatorKey key;
    private final SigningOffice signing;
    private final LapseTimer timer;
    private final TailWatch watch;
    private final Courier courier;

    @Inject
    Startup(
            ServerLifecycle lifecycle,
            OperatorKey key,
            SigningOffice signing,
            LapseTimer timer,
            TailWatch watch,
            Courier courier) {
        this.lifecycle = lifecycle;
        this.key = key;
        this.signing = signing;
        this.timer = timer;
        this.watch = watch;
        this.courier = courier;
    }

    /** Starts, or closes everything that was opened for it. */
    RunningServer start() {
        boolean started = false;
        try {
            ensureSigning();
            Optional<Secret> newKey = key.ensure();
            watch.start();
            URI address = lifecycle.start();
            timer.start();
            courier.start();
            started = true;
            return new RunningServer(lifecycle, address, newKey);
        } finally {
            if (!started) {
                lifecycle.stop();
            }
        }
    }

    private void ensureSigning() {
        try {
            signing.ensure();
        } catch (KeySealed sealed) {
            throw new StartFailure(sealed.getMessage());
        }
    }
}
