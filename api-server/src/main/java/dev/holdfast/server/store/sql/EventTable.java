package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of the event table, written and read as parts of a unit or a query. */
public final class EventTable {

    private static final String INSERT =
            "INSERT INTO event (negotiation, version, type, at, payload) VALUES (?, ?, ?, ?, ?)";
    private static final String SELECT_AFTER =
            """
            SELECT seq, version, type, at, payload FROM event
            WHERE negotiation = (SELECT number FROM negotiation WHERE id = ?) AND version > ?
            ORDER BY version LIMIT ?""";

    private EventTable() {}

    /** Inserts events of the negotiation with this number, at the versions that follow {@code after}. */
    public static void insert(SqlSession session, long negotiation, long after, List<NewEvent> events)
            throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
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

    /** At most {@code limit} events of a stream that came after the version, in order. */
    public static List<StoredEvent> after(SqlSession session, String streamId, long version, int limit)
            throws SQLException {
        PreparedStatement select = session.prepare(SELECT_AFTER);
        select.setString(1, streamId);
        select.setLong(2, version);
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
    }
}
