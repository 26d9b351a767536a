package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.archive.Archive;
import dev.holdfast.server.store.archive.ArchiveFault;
import dev.holdfast.server.store.archive.ArchiveReader;
import dev.holdfast.server.store.archive.ArchiveWriter;
import dev.holdfast.server.store.inspection.Inspection;
import dev.holdfast.server.store.inspection.Inspector;
import dev.holdfast.server.store.sql.SqlSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;

/** Everything out of a directory, also while its server runs, or into one that is empty and that nobody uses. */
public record SqliteArchive(SqliteSettings settings) implements Archive {

    @Override
    public Content export(OutputStream file) {
        try (SqlSession session = existing().openForReading()) {
            // One read transaction sees one moment, whatever is written beside it.
            session.execute("BEGIN");
            return ArchiveWriter.write(session, file);
        } catch (SQLException | IOException fault) {
            throw fault(fault);
        }
    }

    @Override
    public Inspection inspect() {
        try (SqlSession session = existing().openForReading()) {
            session.execute("BEGIN");
            return Inspector.inspect(session);
        } catch (SQLException fault) {
            throw fault(fault);
        }
    }

    @Override
    public Content take(InputStream file) {
        try (DataDirectory directory = DataDirectory.lock(settings.directory())) {
            DatabaseFile database = new DatabaseFile(directory.database(), settings);
            SqliteSchema.bringUpToDate(database, settings.directory());
            try (SqlSession session = database.openForWriting()) {
                session.execute("BEGIN IMMEDIATE");
                Content content = ArchiveReader.read(session, file);
                session.execute("COMMIT");
                return content;
            }
        } catch (SQLException | IOException fault) {
            throw fault(fault);
        }
    }

    private DatabaseFile existing() {
        DatabaseFile database = new DatabaseFile(DataDirectory.databaseIn(settings.directory()), settings);
        if (!database.exists()) {
            throw new ArchiveFault(
                    "There is no database in " + settings.directory().toAbsolutePath() + ".");
        }
        return database;
    }

    private ArchiveFault fault(Exception fault) {
        return new ArchiveFault("The database in " + settings.directory() + ": " + fault.getMessage(), fault);
    }
}
