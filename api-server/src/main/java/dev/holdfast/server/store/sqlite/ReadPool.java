package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A few connections that read. A connection that failed is closed and another is opened when it is needed. */
final class ReadPool implements Reads, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DatabaseFile file;
    private final int size;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<SqlSession> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    ReadPool(DatabaseFile file, int size) {
        this.file = file;
        this.size = size;
        this.places = new Semaphore(size);
    }

    @Override
    public <T> T read(Query<T> query) {
        takePlace();
        try {
            if (closed) {
                throw unavailable("The store is closed", null);
            }
            return readWith(query);
        } catch (SQLException fault) {
            throw unavailable("The database cannot be read", fault);
        } finally {
            places.release();
        }
    }

    /** Waits for the reads that are going on, then closes all connections. */
    @Override
    public void close() {
        closed = true;
        places.acquireUninterruptibly(size);
        try {
            for (SqlSession session = idle.poll(); session != null; session = idle.poll()) {
                closeQuietly(session);
            }
        } finally {
            places.release(size);
        }
    }

    private <T> T readWith(Query<T> query) throws SQLException {
        SqlSession session = idle.poll();
        if (session == null) {
            session = file.openForReading();
        }
        boolean sound = false;
        try {
            T answer = query.run(session);
            sound = true;
            return answer;
        } finally {
            if (sound) {
                idle.push(session);
            } else {
                closeQuietly(session);
            }
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw unavailable("Too many reads at the same time", null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable("Interrupted while waiting to read", interrupted);
        }
    }

    private static void closeQuietly(SqlSession session) {
        try {
            session.close();
        } catch (SQLException afterTheFault) {
            // It only read: nothing is lost with it.
        }
    }

    private static StoreUnavailable unavailable(String message, Throwable cause) {
        return new StoreUnavailable(Outcome.NOTHING_DONE, message, cause);
    }
}
