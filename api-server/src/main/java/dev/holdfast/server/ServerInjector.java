package dev.holdfast.server;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.lifecycle.StrictInjector;
import dev.holdfast.server.store.Store;
import java.time.Clock;
import java.util.List;

/** Puts the server together from what was opened for it, and starts it. */
public final class ServerInjector {

    private ServerInjector() {}

    /**
     * Starts a server.
     *
     * @param closedLast what is to be closed when the server stops, after everything else
     */
    public static RunningServer start(
            Configuration configuration,
            Store store,
            PluginRegistry plugins,
            Clock clock,
            List<? extends AutoCloseable> closedLast) {
        return StrictInjector.of(new ServerModule(configuration, store, plugins, clock, closedLast))
                .getInstance(Startup.class)
                .start();
    }
}
