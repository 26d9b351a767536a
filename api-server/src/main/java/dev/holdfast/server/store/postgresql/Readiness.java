package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Asks the database whether it can be written. */
final class Readiness {

    private static final String ASK = "SELECT current_setting('transaction_read_only') = 'off'";

    private Readiness() {}

    static boolean takesWrites(SqlSession session) throws SQLException {
        try (ResultSet answer = session.prepare(ASK).executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
