package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.writer.Unit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Reads and writes over the pool, turns what goes wrong into the store's exceptions, and remembers it for the health. */
final class PostgresAccess implements Reads, Writes {

    /** Names the lock of {@link #writeAlone} among all advisory locks of the database. */
    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtext('holdfast'), 1)";

    private final ConnectionPool pool;
    private final Health health;

    PostgresAccess(ConnectionPool pool, Health health) {
        this.pool = pool;
        this.health = health;
    }

    @Override
    public <T> T read(Query<T> query) {
        return watched(connection -> query.run(new SqlSession(connection)), Faults::ofRead);
    }

    /** Runs one statement that writes, and so needs no transaction around it. */
    <T> T writeAtOnce(Query<T> statement) {
        T answer = watched(connection -> statement.run(new SqlSession(connection)), Faults::atCommit);
        health.written();
        return answer;
    }

    @Override
    public <T> T write(Unit<SqlSession, T> unit) {
        T answer = watched(connection -> transaction(connection, unit), Faults::atCommit);
        health.written();
        return answer;
    }

    @Override
    public <T> T writeAlone(Unit<SqlSession, T> unit) {
        return write(session -> {
            session.execute(ALONE);
            return unit.run(session);
        });
    }

    private <T> T watched(ConnectionPool.Work<T> work, Function<SQLException, RuntimeException> explanation) {
        try {
            T answer = pool.lend(connection -> run(work, connection));
            health.well();
            return answer;
        } catch (StoreUnavailable unreachable) {
            health.ill(unreachable);
            throw unreachable;
        } catch (SQLException fault) {
            if (!Faults.isOfTheCommand(fault)) {
                health.ill(fault);
            }
            throw explanation.apply(fault);
        }
    }

    private <T> T run(ConnectionPool.Work<T> work, Connection connection) throws SQLException {
        try {
            return work.run(connection);
        } catch (SQLException fault) {
            if (Faults.isReadOnly(fault)) {
                pool.giveUp(connection);
            }
            throw fault;
        }
    }

    /** Returning a connection to the pool rolls back what was not committed. */
    private static <T> T transaction(Connection connection, Unit<SqlSession, T> unit) throws SQLException {
        connection.setAutoCommit(false);
        T answer;
        try {
            answer = unit.run(new SqlSession(connection));
        } catch (RuntimeException ownWords) {
            throw ownWords;
        } catch (SQLException fault) {
            throw Faults.beforeCommit(fault);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        connection.commit();
        return answer;
    }
}
