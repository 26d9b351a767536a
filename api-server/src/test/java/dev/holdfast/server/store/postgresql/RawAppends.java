package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The statement of the store with nothing around it, over plain connections, as pgbench would run it. */
public final class RawAppends {

    private static final String PAYLOAD = "{\"offer\":\"" + "x".repeat(280) + "\"}";

    /** One client's way of appending. */
    @FunctionalInterface
    interface Appender extends AutoCloseable {
        void append(Append append) throws SQLException;

        @Override
        default void close() throws SQLException {}
    }

    /** Opens a client's way. */
    @FunctionalInterface
    interface Way {
        Appender open() throws SQLException;
    }

    private RawAppends() {}

    /** Durable appends in a second of so many clients, each with a connection and a negotiation of its own. */
    public static double perSecond(PostgresSettings settings, int clients, Duration time) throws Exception {
        try (Store store = PostgresStore.open(settings)) {
            return perSecond(store, over(settings), clients, time);
        }
    }

    static Way over(PostgresSettings settings) {
        return over(settings, PostgresEventLog.APPEND);
    }

    /** The same with a statement that takes the same parameters. */
    static Way over(PostgresSettings settings, String sql) {
        return () -> new Bare(new SqlSession(DriverManager.getConnection(settings.url(), settings.driver())), sql);
    }

    private record Bare(SqlSession session, String sql) implements Appender {
        @Override
        public void append(Append append) throws SQLException {
            if (PostgresEventLog.append(session, sql, append) == 0) {
                throw new IllegalStateException("nobody else appends");
            }
        }

        @Override
        public void close() throws SQLException {
            session.close();
        }
    }

    static double perSecond(Store store, Way way, int clients, Duration time) throws Exception {
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
