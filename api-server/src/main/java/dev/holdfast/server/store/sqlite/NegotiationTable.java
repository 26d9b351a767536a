package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.OptionalLong;

/** Writes the rows of the negotiation table, as part of a unit. */
final class NegotiationTable {

    private static final String INSERT =
            """
            INSERT INTO negotiation (status, updated_at, next_due_at, finals_announced, finals_honoured, walked_away,
                version, id, title, mode, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING number""";
    private static final String UPDATE =
            """
            UPDATE negotiation SET status = ?, updated_at = ?, next_due_at = ?, finals_announced = ?,
                finals_honoured = ?, walked_away = ?, version = ?
            WHERE id = ? AND version = ? RETURNING number""";
    private static final String SELECT_VERSION = "SELECT version FROM negotiation WHERE id = ?";

    private NegotiationTable() {}

    /** The number of the row that was inserted; empty if there is one with this id already. */
    static OptionalLong insert(SqliteSession session, NewStream stream) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        setHead(insert, stream.head());
        insert.setLong(7, stream.events().size());
        insert.setString(8, stream.id());
        insert.setString(9, stream.title());
        insert.setString(10, stream.mode());
        insert.setLong(11, Microseconds.of(stream.createdAt()));
        return number(insert);
    }

    /** The number of the row, now at the next version; empty if it was not at the expected one. */
    static OptionalLong update(SqliteSession session, Append append) throws SQLException {
        PreparedStatement update = session.prepare(UPDATE);
        setHead(update, append.head());
        update.setLong(7, append.nextVersion());
        update.setString(8, append.streamId());
        update.setLong(9, append.expectedVersion());
        return number(update);
    }

    /** The version of the row; 0 if there is none. */
    static long version(SqliteSession session, String id) throws SQLException {
        PreparedStatement select = session.prepare(SELECT_VERSION);
        select.setString(1, id);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static OptionalLong number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    private static void setHead(PreparedStatement statement, StreamHead head) throws SQLException {
        statement.setString(1, head.status());
        statement.setLong(2, Microseconds.of(head.updatedAt()));
        if (head.nextDueAt().isPresent()) {
            statement.setLong(3, Microseconds.of(head.nextDueAt().get()));
        } else {
            statement.setNull(3, Types.INTEGER);
        }
        statement.setLong(4, head.record().finalsAnnounced());
        statement.setLong(5, head.record().finalsHonoured());
        statement.setLong(6, head.record().walkedAway());
    }
}
