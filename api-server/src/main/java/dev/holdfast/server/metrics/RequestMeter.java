package dev.holdfast.server.metrics;

import dev.holdfast.server.http.RequestObserver;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** How many requests there are, how they end and how long they take, by route. */
final class RequestMeter implements RequestObserver {

    /** What callers write is no label: they could make any number of them. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private record Kind(String method, String route, int status) {}

    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final Meters meters;

    @Inject
    RequestMeter(Meters meters) {
        this.meters = meters;
    }

    @Override
    public void answered(String method, String route, int status, long nanos) {
        String known = METHODS.contains(method) ? method : "other";
        timers.computeIfAbsent(new Kind(known, route.isEmpty() ? "none" : route, status), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        return meters.timer(
                "holdfast.requests",
                "Requests, from their first byte to the end of the answer",
                "method",
                kind.method(),
                "route",
                kind.route(),
                "status",
                String.valueOf(kind.status()));
    }
}
