package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.sql.Schema;
import dev.holdfast.server.store.sql.SqlSession;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The tables of the database, and whether the database is fit for them. */
final class PostgresSchema {

    /** The version of the newest migration among the resources. */
    static final String NEWEST = "10";

    static final String MIGRATIONS = "dev/holdfast/server/store/postgresql/migration";

    private static final String NO_SUCH_TABLE = "42P01";

    private PostgresSchema() {}

    static void bringUpToDate(PostgresSettings settings) {
        Schema schema = new Schema(MIGRATIONS, NEWEST, List.of(), settings.place());
        try (SqlSession session = new SqlSession(DriverManager.getConnection(settings.url(), settings.driver()))) {
            ServerCheck.check(session, settings.place());
            if (!isUpToDate(schema, session)) {
                schema.migrate(settings.url(), settings.user(), settings.password());
            }
            RestoredEvents.putInOrder(session);
        } catch (SQLException fault) {
            throw new StoreStartFailure(
                    "The database " + settings.place() + " cannot be used: " + fault.getMessage(), fault);
        }
    }

    private static boolean isUpToDate(Schema schema, SqlSession session) throws SQLException {
        try {
            return schema.isUpToDate(session);
        } catch (SQLException fault) {
            if (NO_SUCH_TABLE.equals(fault.getSQLState())) {
                return false;
            }
            throw fault;
        }
    }
}
