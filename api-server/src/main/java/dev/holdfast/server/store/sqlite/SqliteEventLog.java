package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.VersionConflict;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.time.Microseconds;
import dev.holdfast.server.store.writer.GroupWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Writes events together with the head of their stream; reads them by stream. */
final class SqliteEventLog implements EventLog {

    private static final String INSERT_EVENT =
            "INSERT INTO event (negotiation, version, type, at, payload) VALUES (?, ?, ?, ?, ?)";
    private static final String SELECT_AFTER =
            """
            SELECT seq, version, type, at, payload FROM event
            WHERE negotiation = (SELECT number FROM negotiation WHERE id = ?) AND version > ?
            ORDER BY version LIMIT ?""";
    private static final int NO_LIMIT = -1;

    private final GroupWriter<SqliteSession> writer;
    private final ReadPool reads;

    SqliteEventLog(GroupWriter<SqliteSession> writer, ReadPool reads) {
        this.writer = writer;
        this.reads = reads;
    }

    @Override
    public long create(NewStream stream, List<CredentialRow> credentials) {
        for (CredentialRow credential : credentials) {
            if (!credential.negotiationId().equals(stream.id())) {
                throw new IllegalArgumentException(
                        "A credential of " + credential.negotiationId() + " cannot be created with " + stream.id());
            }
        }
        return writer.write(session -> {
            OptionalLong number = NegotiationTable.insert(session, stream);
            if (number.isEmpty()) {
                throw conflict(session, stream.id(), 0);
            }
            insertEvents(session, number.getAsLong(), 0, stream.events());
            for (CredentialRow credential : credentials) {
                SqliteCredentials.insert(session, credential);
            }
            return (long) stream.events().size();
        });
    }

    @Override
    public long append(Append append) {
        return writer.write(session -> {
            OptionalLong number = NegotiationTable.update(session, append);
            if (number.isEmpty()) {
                throw conflict(session, append.streamId(), append.expectedVersion());
            }
            insertEvents(session, number.getAsLong(), append.expectedVersion(), append.events());
            return append.nextVersion();
        });
    }

    @Override
    public List<StoredEvent> read(String streamId) {
        return select(streamId, 0, NO_LIMIT);
    }

    @Override
    public List<StoredEvent> readAfter(String streamId, long version, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is at least 1, not " + limit);
        }
        return select(streamId, version, limit);
    }

    private static VersionConflict conflict(SqliteSession session, String streamId, long expected) throws SQLException {
        return new VersionConflict(streamId, expected, NegotiationTable.version(session, streamId));
    }

    private static void insertEvents(SqliteSession session, long negotiation, long after, List<NewEvent> events)
            throws SQLException {
        PreparedStatement insert = session.prepare(INSERT_EVENT);
        long version = after;
        for (NewEvent event : events) {
            version++;
            insert.setLong(1, negotiation);
            insert.setLong(2, version);
            insert.setString(3, event.type());
            insert.setLong(4, Microseconds.of(event.at()));
            insert.setString(5, event.payload());
            insert.executeUpdate();
        }
    }

    private List<StoredEvent> select(String streamId, long after, int limit) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(SELECT_AFTER);
            select.setString(1, streamId);
            select.setLong(2, after);
            select.setInt(3, limit);
            List<StoredEvent> events = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(new StoredEvent(
                            row.getLong(1),
                            streamId,
                            row.getLong(2),
                            row.getString(3),
                            Microseconds.toInstant(row.getLong(4)),
                            row.getString(5)));
                }
            }
            return List.copyOf(events);
        });
    }
}
