package dev.holdfast.server.lifecycle;

import dev.holdfast.server.http.HttpServer;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server, and stops it in order: first no more requests, then what the requests stood on. */
public final class ServerLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ServerLifecycle.class);

    private final HttpServer http;
    private final List<AutoCloseable> lastToFirst;
    private boolean stopped;

    @Inject
    ServerLifecycle(HttpServer http, Set<AutoCloseable> resources) {
        this.http = http;
        this.lastToFirst = new ArrayList<>(resources);
        Collections.reverse(lastToFirst);
    }

    /** Starts to listen; answers where. */
    public URI start() {
        http.start();
        return http.address();
    }

    /** Stops also when the process is asked to end (SIGTERM, Ctrl-C). */
    public void stopOnExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "stop"));
    }

    /** In a way that whoever still sends requests gets answers. */
    private void leave() {
        http.takeLeave();
        stop();
    }

    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        http.stop();
        for (AutoCloseable resource : lastToFirst) {
            try {
                resource.close();
            } catch (Exception failed) {
                LOG.warn("{} did not close cleanly", resource.getClass().getSimpleName(), failed);
            }
        }
        LOG.info("Stopped");
    }
}
