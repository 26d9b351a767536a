package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.VersionConflict;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.sql.CredentialTable;
import dev.holdfast.server.store.sql.EventTable;
import dev.holdfast.server.store.sql.NegotiationTable;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Streams;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.tail.Bell;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/** Writes events together with the head of their stream; reads them by stream. */
final class SqliteEventLog implements EventLog {

    private final Writes writes;
    private final Streams streams;
    private final Bell bell;

    SqliteEventLog(Writes writes, Reads reads, Bell bell) {
        this.bell = bell;
        this.writes = writes;
        this.streams = new Streams(reads);
    }

    @Override
    public long create(NewStream stream, List<CredentialRow> credentials) {
        CredentialRow.requireAllOf(stream.tenant(), stream.id(), credentials);
        long version = writes.write(session -> {
            OptionalLong number = NegotiationTable.insert(session, stream);
            if (number.isEmpty()) {
                throw conflict(session, stream.id(), 0);
            }
            EventTable.insert(session, number.getAsLong(), stream);
            for (CredentialRow credential : credentials) {
                CredentialTable.insert(session, credential);
            }
            return (long) stream.events().size();
        });
        bell.ring();
        return version;
    }

    @Override
    public long append(Append append) {
        long version = writes.write(session -> {
            OptionalLong number = NegotiationTable.update(session, append);
            if (number.isEmpty()) {
                throw conflict(session, append.streamId(), append.expectedVersion());
            }
            EventTable.insert(session, number.getAsLong(), append);
            return append.nextVersion();
        });
        bell.ring();
        return version;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public List<StoredEvent> read(String streamId) {
        return streams.read(streamId);
    }

    @Override
    public List<StoredEvent> readAfter(String streamId, long version, int limit) {
        return streams.readAfter(streamId, version, limit);
    }

    private static VersionConflict conflict(SqlSession session, String streamId, long expected) throws SQLException {
        return new VersionConflict(streamId, expected, NegotiationTable.version(session, streamId));
    }
}
