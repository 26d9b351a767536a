package dev.holdfast.server.store.place;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.archive.Archive;
import dev.holdfast.server.store.postgresql.PostgresArchive;
import dev.holdfast.server.store.postgresql.PostgresSettings;
import dev.holdfast.server.store.postgresql.PostgresStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A schema of a PostgreSQL database. */
public record PostgresPlace(String url, Optional<String> user, Optional<String> password) implements StorePlace {

    private static final String COLUMNS =
            """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = current_schema()""";

    private static final int CONNECTIONS = 8;

    public PostgresSettings storeSettings() {
        return PostgresSettings.standard(url, user, password, CONNECTIONS);
    }

    @Override
    public Store open() {
        return PostgresStore.open(storeSettings());
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of("store.url", url));
        user.ifPresent(name -> settings.put("store.user", name));
        password.ifPresent(secret -> settings.put("store.password", secret));
        return settings;
    }

    @Override
    public void sql(String sql) {
        try (Connection connection = DriverManager.getConnection(url, user.orElse(null), password.orElse(null));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public Archive archive() {
        return new PostgresArchive(storeSettings());
    }

    @Override
    public Set<String> columns() {
        try (Connection connection = DriverManager.getConnection(url, user.orElse(null), password.orElse(null));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            Set<String> columns = new HashSet<>();
            while (row.next()) {
                columns.add(row.getString(1) + "." + row.getString(2));
            }
            return columns;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
