package dev.holdfast.server.store.sql;

import java.sql.SQLException;

/** Reads from the database, with a connection for each read. */
public interface Reads {

    /** Reads with the session it is given and keeps nothing of it. */
    @FunctionalInterface
    interface Query<T> {
        T run(SqlSession session) throws SQLException;
    }

    /** The answer of the query; throws {@code StoreUnavailable} if the database cannot be read. */
    <T> T read(Query<T> query);
}
