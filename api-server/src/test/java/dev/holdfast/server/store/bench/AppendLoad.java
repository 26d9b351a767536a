package dev.holdfast.server.store.bench;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.WriteCounts;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients, each with a negotiation of its own, each sending its next command when the last is durable. */
public final class AppendLoad {

    private static final int EVENTS_PER_STREAM = 20;
    private static final String PAYLOAD = "{\"offer\":\"" + "x".repeat(280) + "\"}";

    /** What was reached. */
    public record Result(double perSecond, double syncsPerThousand, long medianMicros, long p99Micros) {}

    private AppendLoad() {}

    /** Runs the load for a time. */
    public static Result run(Store store, int clients, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        WriteCounts before = store.writes();
        long start = System.nanoTime();
        try {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> client(store.events(), start + time.toNanos())));
            }
            List<Long> latencies = new ArrayList<>();
            for (Future<List<Long>> client : running) {
                latencies.addAll(client.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Collections.sort(latencies);
            WriteCounts after = store.writes();
            double batches = after.batches() - before.batches();
            double acknowledged = after.acknowledged() - before.acknowledged();
            return new Result(
                    latencies.size() / seconds,
                    batches * 1000 / acknowledged,
                    latencies.get(latencies.size() / 2) / 1000,
                    latencies.get(latencies.size() * 99 / 100) / 1000);
        } finally {
            threads.shutdown();
        }
    }

    private static List<Long> client(EventLog log, long end) {
        List<Long> latencies = new ArrayList<>();
        String stream = "";
        long version = EVENTS_PER_STREAM;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            if (version >= EVENTS_PER_STREAM) {
                stream = UUID.randomUUID().toString();
                version = log.create(
                        new NewStream(stream, TenantId.DEFAULT, "load", "COPILOT", now(), events(1), head()),
                        List.of());
            } else {
                version = log.append(new Append(stream, version, events((int) (version % 3) + 1), head()));
            }
            latencies.add(System.nanoTime() - start);
        }
        return latencies;
    }

    private static List<NewEvent> events(int count) {
        return Collections.nCopies(count, new NewEvent("OfferMade", now(), PAYLOAD));
    }

    private static StreamHead head() {
        Instant now = now();
        return new StreamHead("OPEN", now, Optional.of(now.plusSeconds(3600)), PublicRecord.EMPTY);
    }

    private static Instant now() {
        return Microseconds.truncate(Instant.now());
    }
}
