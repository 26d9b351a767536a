package dev.holdfast.server.store.place;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.archive.Archive;
import dev.holdfast.server.store.sqlite.SqliteArchive;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A directory. */
record SqlitePlace(Path directory) implements StorePlace {

    private static final String COLUMNS =
            """
            SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'""";

    @Override
    public Store open() {
        return SqliteStore.open(SqliteSettings.standard(directory));
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("store.path", directory.toString());
    }

    @Override
    public void sql(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("holdfast.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public Archive archive() {
        return new SqliteArchive(SqliteSettings.standard(directory));
    }

    @Override
    public Set<String> columns() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("holdfast.db"));
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
