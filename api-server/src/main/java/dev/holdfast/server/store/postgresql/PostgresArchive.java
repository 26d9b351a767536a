package dev.holdfast.server.store.postgresql;

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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Everything out of a PostgreSQL database, or into one, over a connection of its own that may take its time. */
public record PostgresArchive(PostgresSettings settings) implements Archive {

    /** Servers that are running all the same wait, and find the store not empty. */
    private static final String LOCK = "LOCK TABLE negotiation, api_key IN EXCLUSIVE MODE";

    @FunctionalInterface
    private interface Work<T> {
        T run(SqlSession session) throws SQLException, IOException;
    }

    @Override
    public Content export(OutputStream file) {
        return inTransaction(PostgresArchive::atOneMoment, session -> ArchiveWriter.write(session, file));
    }

    @Override
    public Inspection inspect() {
        return inTransaction(PostgresArchive::atOneMoment, Inspector::inspect);
    }

    private static void atOneMoment(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
    }

    @Override
    public Content take(InputStream file) {
        return inTransaction(connection -> {}, session -> {
            session.execute(LOCK);
            return ArchiveReader.read(session, file);
        });
    }

    @FunctionalInterface
    private interface Preparation {
        void prepare(Connection connection) throws SQLException;
    }

    /** Closing the connection gives up whatever was not committed. */
    private <T> T inTransaction(Preparation preparation, Work<T> work) {
        PostgresSchema.bringUpToDate(settings);
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.driver())) {
            preparation.prepare(connection);
            connection.setAutoCommit(false);
            T answer = work.run(new SqlSession(connection));
            connection.commit();
            return answer;
        } catch (SQLException | IOException fault) {
            throw new ArchiveFault("The database " + settings.place() + ": " + fault.getMessage(), fault);
        }
    }
}
