package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.archive.ArchiveFault;
import dev.holdfast.server.store.sql.SqlSession;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Copies of the embedded database, made while its server runs, and put back while none does. */
public final class SqliteBackup {

    private static final String NEWEST = "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history";

    private final SqliteSettings settings;

    public SqliteBackup(SqliteSettings settings) {
        this.settings = settings;
    }

    /**
     * Copies the database as it is at one moment, checks the copy, and flushes it to the disk.
     *
     * @throws ArchiveFault if there is no database, or such a file already
     */
    public void copyTo(Path file) {
        Path database = DataDirectory.databaseIn(settings.directory());
        if (!Files.exists(database)) {
            throw new ArchiveFault(
                    "There is no database in " + settings.directory().toAbsolutePath() + ".");
        }
        try {
            reserve(file);
            copy(new DatabaseFile(database, settings), file);
        } catch (SQLException | IOException fault) {
            throw new ArchiveFault("The backup " + file + " cannot be made: " + fault.getMessage(), fault);
        }
    }

    private void copy(DatabaseFile database, Path file) throws SQLException, IOException {
        boolean copied = false;
        try (SqlSession session = database.openForReading()) {
            PreparedStatement copy = session.prepare("VACUUM INTO ?");
            copy.setString(1, file.toString());
            copy.execute();
            check(file);
            flush(file);
            copied = true;
        } finally {
            if (!copied) {
                Files.delete(file);
            }
        }
    }

    /**
     * Makes a copy the database of a directory that has none.
     *
     * @throws ArchiveFault if there is a database already, or the file is no whole copy
     * @throws StoreStartFailure if a server uses the directory
     */
    public void putBack(Path file) {
        try (DataDirectory directory = DataDirectory.lock(settings.directory())) {
            Path database = directory.database();
            if (Files.exists(database)) {
                throw new ArchiveFault("There is a database already: " + database + ". Move it away first.");
            }
            Path beside = database.resolveSibling("holdfast.restored");
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            check(beside);
            flush(beside);
            Files.move(beside, database, StandardCopyOption.ATOMIC_MOVE);
            SqliteSchema.bringUpToDate(new DatabaseFile(database, settings), settings.directory());
        } catch (SQLException | IOException fault) {
            throw new ArchiveFault("The backup " + file + " cannot be put back: " + fault.getMessage(), fault);
        }
    }

    /** An empty file that only its owner may read: the copy holds walk-away points, and is written into it. */
    private static void reserve(Path file) throws IOException {
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException taken) {
            throw new ArchiveFault("There is a file " + file + " already.", taken);
        }
    }

    private void check(Path file) throws SQLException {
        try (SqlSession session = new DatabaseFile(file, settings).openForReading()) {
            try (ResultSet answer = session.prepare("PRAGMA integrity_check").executeQuery()) {
                if (!answer.next() || !"ok".equals(answer.getString(1))) {
                    throw new ArchiveFault("The copy " + file + " is damaged.");
                }
            }
            try (ResultSet version = session.prepare(NEWEST).executeQuery()) {
                if (!version.next() || version.getInt(1) < 1) {
                    throw new ArchiveFault(file + " is no database of Holdfast.");
                }
            }
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
