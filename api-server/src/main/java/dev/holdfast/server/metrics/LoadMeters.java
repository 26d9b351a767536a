package dev.holdfast.server.metrics;

import dev.holdfast.server.http.HttpServer;
import dev.holdfast.server.lifecycle.Reading;
import dev.holdfast.server.store.Store;
import jakarta.inject.Inject;
import java.util.Set;

/** How busy the HTTP server and the store are. */
final class LoadMeters {

    @Inject
    LoadMeters(Meters meters, HttpServer http, Store store, Set<Reading> readings) {
        readings.forEach(meters::gauge);
        meters.gauge("holdfast.http.connections", "Connections that are open", () -> http.load()
                .connections());
        meters.gauge("holdfast.http.threads", "Threads that serve requests", () -> http.load()
                .threads());
        meters.gauge("holdfast.http.threads.busy", "Threads that are serving a request", () -> http.load()
                .busyThreads());
        meters.gauge("holdfast.http.waiting", "Pieces of work for which no thread was free", () -> http.load()
                .waiting());
        meters.gauge("holdfast.store.waiting", "Commands that wait to be written, or for a connection", store::waiting);
        meters.counted("holdfast.store.commits", "Commits, each one flush of the disk", store, each -> each.writes()
                .batches());
        meters.counted("holdfast.store.acknowledged", "Commands answered as durable", store, each -> each.writes()
                .acknowledged());
        meters.gauge(
                "holdfast.store.up",
                "1 when the store did what it was asked last, 0 when not",
                () -> store.lastTrouble().isEmpty() ? 1 : 0);
    }
}
