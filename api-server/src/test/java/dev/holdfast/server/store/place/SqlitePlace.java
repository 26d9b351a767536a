package dev.holdfast.server.store.place;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A directory. */
record SqlitePlace(Path directory) implements StorePlace {

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
}
