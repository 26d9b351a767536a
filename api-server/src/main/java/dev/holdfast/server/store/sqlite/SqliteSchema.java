package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.sql.Schema;
import dev.holdfast.server.store.sql.SqlSession;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The tables of the embedded database. */
final class SqliteSchema {

    /** The version of the newest migration among the resources. */
    static final String NEWEST = "10";

    static final String MIGRATIONS = "dev/holdfast/server/store/sqlite/migration";

    private SqliteSchema() {}

    static void bringUpToDate(DatabaseFile file, Path directory) {
        Schema schema = new Schema(MIGRATIONS, NEWEST, List.of(new ChainEvents()), "in " + directory);
        if (file.exists() && isUpToDate(schema, file)) {
            return;
        }
        schema.migrate(file.url(), Optional.empty(), Optional.empty());
    }

    private static boolean isUpToDate(Schema schema, DatabaseFile file) {
        try (SqlSession session = file.openForReading()) {
            return schema.isUpToDate(session);
        } catch (SQLException whateverItIs) {
            // Flyway looks closer, and says what is wrong.
            return false;
        }
    }
}
