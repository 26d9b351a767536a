package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.StoreStartFailure;
import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** Brings the tables up to date; refuses those of a newer Holdfast. */
final class Schema {

    private static final String MIGRATIONS = "classpath:dev/holdfast/server/store/migration";

    private Schema() {}

    static void migrate(DatabaseFile file, Path directory) {
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
