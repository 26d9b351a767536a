package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.place.EmbeddedServer;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Durable appends per second at 1, 8 and 64 clients over the store, each right after the same statement over plain
 * connections, one for each client. To be run by hand. Arguments: seconds for each run (5), connections of the store (16).
 */
public final class PostgresLoad {

    private static final int[] CLIENTS = {1, 8, 64};
    private static final int ROUNDS = 3;
    private static final String PAYLOAD = "{\"offer\":\"" + "x".repeat(280) + "\"}";

    /** One client's way of appending. */
    @FunctionalInterface
    private interface Appender extends AutoCloseable {
        void append(Append append) throws SQLException;

        @Override
        default void close() throws SQLException {}
    }

    /** Opens a client's way. */
    @FunctionalInterface
    private interface Way {
        Appender open() throws SQLException;
    }

    private PostgresLoad() {}

    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 5);
        int connections = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 16;
        try (EmbeddedServer server = EmbeddedServer.start()) {
            PostgresSettings settings = PostgresSettings.standard(
                    server.place().url(), server.place().user(), server.place().password(), connections);
            try (Store store = PostgresStore.open(settings)) {
                Way overStore = () -> append -> store.events().append(append);
                Way bare =
                        () -> new Bare(new SqlSession(DriverManager.getConnection(settings.url(), settings.driver())));
                perSecond(store, overStore, 8, Duration.ofSeconds(3)); // warm up
                System.out.println("clients  round  bare/s  store/s  ratio");
                for (int clients : CLIENTS) {
                    for (int round = 1; round <= ROUNDS; round++) {
                        double plain = perSecond(store, bare, clients, time);
                        double ours = perSecond(store, overStore, clients, time);
                        System.out.println(String.format(
                                Locale.ROOT,
                                "%7d  %5d  %6.0f  %7.0f  %5.2f",
                                clients,
                                round,
                                plain,
                                ours,
                                ours / plain));
                    }
                }
            }
        }
    }

    /** The statement of the store with nothing around it. */
    private record Bare(SqlSession session) implements Appender {
        @Override
        public void append(Append append) throws SQLException {
            if (PostgresEventLog.append(session, append) == 0) {
                throw new IllegalStateException("nobody else appends");
            }
        }

        @Override
        public void close() throws SQLException {
            session.close();
        }
    }

    private static double perSecond(Store store, Way way, int clients, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long start = System.nanoTime();
        try {
            List<Future<Long>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> client(store, way, start + time.toNanos())));
            }
            long appends = 0;
            for (Future<Long> client : running) {
                appends += client.get();
            }
            return appends * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }

    private static long client(Store store, Way way, long end) throws SQLException {
        String stream = UUID.randomUUID().toString();
        Instant now = Microseconds.truncate(Instant.now());
        StreamHead head = new StreamHead("OPEN", now, Optional.of(now.plusSeconds(3600)), PublicRecord.EMPTY);
        NewEvent event = new NewEvent("OfferMade", now, PAYLOAD);
        long version = store.events()
                .create(
                        new NewStream(stream, TenantId.DEFAULT, "load", "COPILOT", now, List.of(event), head),
                        List.of());
        long appends = 0;
        try (Appender appender = way.open()) {
            while (System.nanoTime() < end) {
                Append next = new Append(stream, version, Collections.nCopies(2, event), head);
                appender.append(next);
                version = next.nextVersion();
                appends++;
            }
        }
        return appends;
    }
}
