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
 * @param pagesBetweenCheckpoints how long the log grows before it is moved into the database, which flushes twice
 */
public record SqliteSettings(
        Path directory, int readers, Duration busyTimeout, int pagesBetweenCheckpoints, WriterSettings writer) {

    /** 16 MiB of log: checkpoints are rare enough, and a restart still reads the log at once. */
    private static final int PAGES_BETWEEN_CHECKPOINTS = 4_000;

    public SqliteSettings {
        Objects.requireNonNull(directory, "directory");
        if (readers < 1) {
            throw new IllegalArgumentException("At least one connection must read");
        }
        Objects.requireNonNull(busyTimeout, "busyTimeout");
        if (pagesBetweenCheckpoints < 1) {
            throw new IllegalArgumentException("Without checkpoints the log would grow for ever");
        }
        Objects.requireNonNull(writer, "writer");
    }

    /** What serves a server well. */
    public static SqliteSettings standard(Path directory) {
        return new SqliteSettings(
                directory, 4, Duration.ofSeconds(5), PAGES_BETWEEN_CHECKPOINTS, WriterSettings.STANDARD);
    }
}
