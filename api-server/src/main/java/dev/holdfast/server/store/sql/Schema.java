package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.StoreStartFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.callback.Callback;

/**
 * Brings the tables up to date; refuses those of a newer Holdfast.
 *
 * @param migrations the folder among the resources that has the numbered migrations
 * @param newest the number of the newest of them
 * @param completions what is done after some of them that no statement can do
 * @param place where the database is, such as "in DIRECTORY", for messages
 */
public record Schema(String migrations, String newest, List<Callback> completions, String place) {

    private static final String LAST_APPLIED =
            "SELECT version, success FROM flyway_schema_history ORDER BY success, installed_rank DESC LIMIT 1";

    /** Nearly every start finds the tables as they should be; to load Flyway only to see that costs a fifth of a second. */
    public boolean isUpToDate(SqlSession session) throws SQLException {
        try (ResultSet last = session.prepare(LAST_APPLIED).executeQuery()) {
            return last.next() && last.getBoolean(2) && newest.equals(last.getString(1));
        }
    }

    /**
     * Applies the migrations that are missing. Servers that do so at the same time apply each of them once.
     *
     * @throws StoreStartFailure with a sentence for the operator
     */
    public void migrate(String url, Optional<String> user, Optional<String> password) {
        try {
            Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(url, user.orElse(null), password.orElse(null))
                    .locations("classpath:" + migrations)
                    .callbacks(completions.toArray(Callback[]::new))
                    .load();
            refuseNewer(flyway.info());
            flyway.migrate();
        } catch (FlywayException fault) {
            throw new StoreStartFailure(
                    "The tables of the database " + place + " cannot be brought up to date: " + fault.getMessage(),
                    fault);
        }
    }

    private void refuseNewer(MigrationInfoService found) {
        Arrays.stream(found.applied()).filter(Schema::isUnknownHere).findFirst().ifPresent(migration -> {
            throw new StoreStartFailure("The database " + place + " was written by a newer Holdfast"
                    + " (its tables have version " + migration.getVersion()
                    + "). Start that version again, or give this one another database.");
        });
    }

    private static boolean isUnknownHere(MigrationInfo migration) {
        return migration.getState().isApplied() && !migration.getState().isResolved();
    }
}
