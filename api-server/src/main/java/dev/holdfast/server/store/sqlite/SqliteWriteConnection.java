package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.writer.WriteConnection;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** A transaction is explicit SQL, a mark is a savepoint. */
final class SqliteWriteConnection implements WriteConnection<SqlSession> {

    /** The lower byte says what went wrong, the upper ones in which way. */
    private static final int PRIMARY_CODE = 0xff;

    private final SqlSession session;

    SqliteWriteConnection(SqlSession session) {
        this.session = session;
    }

    @Override
    public void begin() throws SQLException {
        run("BEGIN IMMEDIATE");
    }

    @Override
    public SqlSession session() {
        return session;
    }

    @Override
    public void mark() throws SQLException {
        run("SAVEPOINT unit");
    }

    @Override
    public void keep() throws SQLException {
        run("RELEASE unit");
    }

    @Override
    public void undo() throws SQLException {
        // Fails, as it must, if the fault made SQLite give up the whole transaction: the savepoint is gone then.
        run("ROLLBACK TO unit");
        run("RELEASE unit");
    }

    @Override
    public RuntimeException explain(Throwable failure) {
        if (failure instanceof RuntimeException ownWords) {
            return ownWords;
        }
        if (failure instanceof SQLException fault && isBrokenRule(fault)) {
            return new IllegalStateException("The command contradicts what is stored: " + fault.getMessage(), fault);
        }
        return new StoreUnavailable(Outcome.NOTHING_DONE, "The database could not do this", failure);
    }

    @Override
    public void commit() throws SQLException {
        run("COMMIT");
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (SQLException afterTheFault) {
            // The file handles are given up with the connection; there is nothing else to save.
        }
    }

    private static boolean isBrokenRule(SQLException fault) {
        return (fault.getErrorCode() & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    private void run(String sql) throws SQLException {
        session.prepare(sql).executeUpdate();
    }
}
