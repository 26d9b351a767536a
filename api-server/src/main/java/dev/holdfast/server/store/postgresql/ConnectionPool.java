package dev.holdfast.server.store.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.postgresql.PGProperty;

/** Lends connections; after a fault it opens others by itself, for as long as it takes. */
final class ConnectionPool implements AutoCloseable {

    /** Works with a connection and keeps nothing of it. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private final HikariDataSource source;

    /** Whoever works holds it for reading, so that closing waits for all. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private volatile boolean closed;

    ConnectionPool(PostgresSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(settings.url());
        config.setDataSourceProperties(settings.driver());
        config.addDataSourceProperty(PGProperty.SOCKET_TIMEOUT.getName(), String.valueOf(settings.answerSeconds()));
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setInitializationFailTimeout(-1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(limits(settings));
        this.source = new HikariDataSource(config);
    }

    /** A server that stands still in the midst of something must not hold up the others. */
    private static String limits(PostgresSettings settings) {
        long limit = settings.statementLimit().toMillis();
        return "SET statement_timeout = " + limit + "; SET lock_timeout = " + limit
                + "; SET idle_in_transaction_session_timeout = " + limit;
    }

    /**
     * Lends a connection, which commits after each statement unless told otherwise.
     *
     * @throws StoreUnavailable if there is none in time; the work has not begun
     */
    <T> T lend(Work<T> work) throws SQLException {
        gate.readLock().lock();
        try (Connection connection = connect()) {
            return work.run(connection);
        } finally {
            gate.readLock().unlock();
        }
    }

    private Connection connect() {
        if (closed) {
            throw new StoreUnavailable(Outcome.NOTHING_DONE, "The store is closed");
        }
        try {
            return source.getConnection();
        } catch (SQLException none) {
            throw new StoreUnavailable(Outcome.NOTHING_DONE, "The database cannot be reached at the moment", none);
        }
    }

    /** How many wait for a connection. */
    int waiting() {
        HikariPoolMXBean pool = source.getHikariPoolMXBean();
        return pool == null ? 0 : pool.getThreadsAwaitingConnection();
    }

    /** The connection leads to a database that cannot be used: a new one may lead to another. */
    void giveUp(Connection connection) {
        source.evictConnection(connection);
    }

    /** Waits until nobody works any more, and closes all connections. */
    @Override
    public void close() {
        closed = true;
        gate.writeLock().lock();
        try {
            source.close();
        } finally {
            gate.writeLock().unlock();
        }
    }
}
