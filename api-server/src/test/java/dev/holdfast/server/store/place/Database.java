package dev.holdfast.server.store.place;

import java.nio.file.Path;

/** The databases that a store can be kept in. */
public enum Database {
    SQLITE {
        @Override
        public StorePlace place(Path directory) {
            return new SqlitePlace(directory);
        }
    },
    POSTGRESQL {
        @Override
        public StorePlace place(Path directory) {
            return PostgresServer.shared().placeFor(directory);
        }
    };

    /** Names the database for tests that run on one of them: {@code -Dholdfast.test.database=POSTGRESQL}. */
    private static final String CHOICE = "holdfast.test.database";

    /** The place that belongs to this directory: the same for the same directory. */
    public abstract StorePlace place(Path directory);

    /** The database that this run of the tests is about. */
    public static Database chosen() {
        return valueOf(System.getProperty(CHOICE, SQLITE.name()));
    }
}
