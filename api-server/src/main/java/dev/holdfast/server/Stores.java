package dev.holdfast.server;

import dev.holdfast.server.config.StoreConfig;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.archive.Archive;
import dev.holdfast.server.store.archive.ArchiveFault;
import dev.holdfast.server.store.postgresql.PostgresArchive;
import dev.holdfast.server.store.postgresql.PostgresSettings;
import dev.holdfast.server.store.postgresql.PostgresStore;
import dev.holdfast.server.store.sqlite.SqliteArchive;
import dev.holdfast.server.store.sqlite.SqliteBackup;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;

/** Opens the store that the settings choose. */
public final class Stores {

    private Stores() {}

    static Store open(StoreConfig config) {
        return config.url()
                .<Store>map(url -> PostgresStore.open(postgres(config, url)))
                .orElseGet(() -> SqliteStore.open(SqliteSettings.standard(config.path())));
    }

    /** Takes everything out of the store, or into it. */
    public static Archive archive(StoreConfig config) {
        return config.url()
                .<Archive>map(url -> new PostgresArchive(postgres(config, url)))
                .orElseGet(() -> new SqliteArchive(SqliteSettings.standard(config.path())));
    }

    /**
     * Copies of the embedded database.
     *
     * @throws ArchiveFault if the settings choose another
     */
    public static SqliteBackup backup(StoreConfig config) {
        if (config.url().isPresent()) {
            throw new ArchiveFault("store.url chooses PostgreSQL: back it up with its own tools, such as pg_dump or "
                    + "pg_basebackup, or use holdfast store export.");
        }
        return new SqliteBackup(SqliteSettings.standard(config.path()));
    }

    private static PostgresSettings postgres(StoreConfig config, String url) {
        return PostgresSettings.standard(url, config.user(), config.password(), config.connections());
    }
}
