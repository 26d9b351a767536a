package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.sql.SqlSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens connections to the database file, with the settings that durability rests on. */
final class DatabaseFile {

    private static final int CACHE_KIBIBYTES = 32 * 1024;

    private static final long LOG_FILE_LIMIT = 64L * 1024 * 1024;

    private final Path path;
    private final SqliteSettings settings;

    DatabaseFile(Path path, SqliteSettings settings) {
        this.path = path;
        this.settings = settings;
    }

    String url() {
        return "jdbc:sqlite:" + path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** A connection that writes, on a database whose log is empty. */
    SqlSession openForWriting() throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        SqlSession session = new SqlSession(config.createConnection(url()));
        try {
            // On macOS only this reaches the disk; elsewhere it changes nothing.
            session.execute("PRAGMA fullfsync = ON");
            session.execute("PRAGMA checkpoint_fullfsync = ON");
            // What is removed is overwritten, not only forgotten.
            session.execute("PRAGMA secure_delete = ON");
            session.execute("PRAGMA cache_size = -" + CACHE_KIBIBYTES);
            session.execute("PRAGMA wal_autocheckpoint = " + settings.pagesBetweenCheckpoints());
            session.execute("PRAGMA journal_size_limit = " + LOG_FILE_LIMIT);
            requireWriteAheadLog(session);
            emptyLog(session);
            return session;
        } catch (SQLException fault) {
            closeAfter(fault, session);
            throw fault;
        }
    }

    /** A connection that cannot write and never moves the log. */
    SqlSession openForReading() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return new SqlSession(config.createConnection(url()));
    }

    /**
     * Moves the log into the database and starts it anew. After a failed flush the operating system may believe that
     * pages of the log are on disk which are not; written after them, later commits would be lost with them. So no
     * log is continued that this connection has not begun.
     */
    static void emptyLog(SqlSession session) throws SQLException {
        try (ResultSet result =
                session.prepare("PRAGMA wal_checkpoint(TRUNCATE)").executeQuery()) {
            if (!result.next() || result.getInt(1) != 0) {
                throw new SQLException("another program reads the database and keeps its log from being emptied");
            }
        }
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        // Otherwise every insert is followed by a query for a key that nobody asks for.
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(Math.toIntExact(settings.busyTimeout().toMillis()));
        return config;
    }

    private static void requireWriteAheadLog(SqlSession session) throws SQLException {
        try (ResultSet mode = session.prepare("PRAGMA journal_mode").executeQuery()) {
            if (!mode.next() || !"wal".equals(mode.getString(1))) {
                throw new SQLException("the file system does not support a write-ahead log");
            }
        }
    }

    private static void closeAfter(SQLException fault, SqlSession session) {
        try {
            session.close();
        } catch (SQLException second) {
            fault.addSuppressed(second);
        }
    }
}
