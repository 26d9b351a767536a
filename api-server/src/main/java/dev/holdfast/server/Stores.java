package dev.holdfast.server;

import dev.holdfast.server.config.StoreConfig;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.postgresql.PostgresSettings;
import dev.holdfast.server.store.postgresql.PostgresStore;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;

/** Opens the store that the settings choose. */
final class Stores {

    private Stores() {}

    static Store open(StoreConfig config) {
        return config.url()
                .<Store>map(url -> PostgresStore.open(
                        PostgresSettings.standard(url, config.user(), config.password(), config.connections())))
                .orElseGet(() -> SqliteStore.open(SqliteSettings.standard(config.path())));
    }
}
