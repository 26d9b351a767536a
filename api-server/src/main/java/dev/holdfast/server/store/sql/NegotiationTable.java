package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.OptionalLong;

/** The rows of the negotiation table, written as part of a unit. */
public final class NegotiationTable {

    /** Returns the number of the row that was inserted, or nothing. For the parameters see {@link #setNew}. */
    public static final String INSERT =
            """
            INSERT INTO negotiation (status, updated_at, next_due_at, finals_announced, finals_honoured, walked_away,
                version, id, tenant, title, mode, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING number""";
    /** Returns the number of the row if it was at the expected version. For the parameters see {@link #setNext}. */
    public static final String UPDATE =
            """
            UPDATE negotiation SET status = ?, updated_at = ?, next_due_at = ?, finals_announced = ?,
                finals_honoured = ?, walked_away = ?, version = ?
            WHERE id = ? AND version = ? RETURNING number""";

    private static final String SELECT_VERSION = "SELECT version FROM negotiation WHERE id = ?";

    private NegotiationTable() {}

    /** The number of the row that was inserted; empty if there is one with this id already. */
    public static OptionalLong insert(SqlSession session, NewStream stream) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        setNew(insert, stream);
        return number(insert);
    }

    /** The number of the row, now at the next version; empty if it was not at the expected one. */
    public static OptionalLong update(SqlSession session, Append append) throws SQLException {
        PreparedStatement update = session.prepare(UPDATE);
        setNext(update, append);
        return number(update);
    }

    /** The version of the row; 0 if there is none. */
    public static long version(SqlSession session, String id) throws SQLException {
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

    /** Sets the parameters of {@link #INSERT} and answers with the index of the next one. */
    public static int setNew(PreparedStatement insert, NewStream stream) throws SQLException {
        setHead(insert, stream.head());
        insert.setLong(7, stream.events().size());
        insert.setString(8, stream.id());
        insert.setString(9, stream.tenant());
        insert.setString(10, stream.title());
        insert.setString(11, stream.mode());
        insert.setLong(12, Microseconds.of(stream.createdAt()));
        return 13;
    }

    /** Sets the parameters of {@link #UPDATE} and answers with the index of the next one. */
    public static int setNext(PreparedStatement update, Append append) throws SQLException {
        setHead(update, append.head());
        update.setLong(7, append.nextVersion());
        update.setString(8, append.streamId());
        update.setLong(9, append.expectedVersion());
        return 10;
    }

    private static void setHead(PreparedStatement statement, StreamHead head) throws SQLException {
        statement.setString(1, head.status());
        statement.setLong(2, Microseconds.of(head.updatedAt()));
        if (head.nextDueAt().isPresent()) {
            statement.setLong(3, Microseconds.of(head.nextDueAt().get()));
        } else {
            statement.setNull(3, Types.BIGINT);
        }
        statement.setLong(4, head.record().finalsAnnounced());
        statement.setLong(5, head.record().finalsHonoured());
        statement.setLong(6, head.record().walkedAway());
    }
}
