package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.writer.WriterSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * Where the store lives and how large it is built.
 *
 * @param readers how many connections read at the same time
 * @param busyTimeout how long to wait for another program that holds the database, such as a backup
 */
public record SqliteSettings(Path directory, int readers, Duration busyTimeout, WriterSettings writer) {

    public SqliteSettings {
        Objects.requireNonNull(directory, "directory");
        if (readers < 1) {
            throw new IllegalArgumentException("At least one connection must read");
        }
        Objects.requireNonNull(busyTimeout, "busyTimeout");
        Objects.requireNonNull(writer, "writer");
    }

    /** What serves a server well. */
    public static SqliteSettings standard(Path directory) {
        return new SqliteSettings(directory, 4, Duration.ofSeconds(5), WriterSettings.STANDARD);
    }
}
