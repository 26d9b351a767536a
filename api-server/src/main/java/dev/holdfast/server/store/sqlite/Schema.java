package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.StoreStartFailure;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** Brings the tables up to date; refuses those of a newer Holdfast. */
final class Schema {

    /** The version of the newest migration among the resources. */
    static final String NEWEST = "1";

    private static final String MIGRATIONS = "classpath:dev/holdfast/server/store/migration";
    private static final String APPLIED =
            "SELECT version, success FROM flyway_schema_history ORDER BY success, installed_rank DESC LIMIT 1";

    private Schema() {}

    static void migrate(DatabaseFile file, Path directory) {
        if (isUpToDate(file)) {
            return;
        }
        try {
            Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(file.url(), null, null)
                    .locations(MIGRATIONS)
                    .load();
            refuseNewer(flyway.info(), directory);
            flyway.migrate();
        } catch (FlywayException fault) {
            throw new StoreStartFailure(
                    "The tables of the database in " + directory + " cannot be brought up to date: "
                            + fault.getMessage(),
                    fault);
        }
    }

    /** Nearly every start finds the tables as they should be; to load Flyway only to see that costs a fifth of a second. */
    private static boolean isUpToDate(DatabaseFile file) {
        if (!file.exists()) {
            return false;
        }
        try (SqliteSession session = file.openForReading();
                ResultSet last = session.prepare(APPLIED).executeQuery()) {
            return last.next() && last.getBoolean(2) && NEWEST.equals(last.getString(1));
        } catch (SQLException whateverItIs) {
            // Flyway looks closer, and says what is wrong.
            return false;
        }
    }

    private static void refuseNewer(MigrationInfoService found, Path directory) {
        Arrays.stream(found.applied()).filter(Schema::isUnknownHere).findFirst().ifPresent(migration -> {
            throw new StoreStartFailure("The database in " + directory + " was written by a newer Holdfast"
                    + " (its tables have version " + migration.getVersion()
                    + "). Start that version again, or give this one another directory.");
        });
    }

    private static boolean isUnknownHere(MigrationInfo migration) {
        return migration.getState().isApplied() && !migration.getState().isResolved();
    }
}
