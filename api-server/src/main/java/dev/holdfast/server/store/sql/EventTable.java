package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.chain.Link;
import dev.holdfast.server.store.chain.LogChain;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rows of the event table, written and read as parts of a unit or a query. */
public final class EventTable {

    private static final String INSERT =
            "INSERT INTO event (negotiation, version, type, at, payload, link) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String SELECT_LINK = "SELECT link FROM event WHERE negotiation = ? AND version = ?";
    private static final String SELECT_AFTER =
            """
            SELECT seq, version, type, at, payload, link FROM event
            WHERE negotiation = (SELECT number FROM negotiation WHERE id = ?) AND version > ?
            ORDER BY version LIMIT ?""";

    private EventTable() {}

    /** Inserts the first events of the negotiation with this number. */
    public static void insert(SqlSession session, long negotiation, NewStream stream) throws SQLException {
        Link origin = Link.origin(LogChain.origin(stream.tenant(), stream.id()));
        insert(session, negotiation, 0, origin, stream.events());
    }

    /** Inserts events of the negotiation with this number, at the versions that follow. */
    public static void insert(SqlSession session, long negotiation, Append append) throws SQLException {
        long after = append.expectedVersion();
        insert(session, negotiation, after, link(session, negotiation, after), append.events());
    }

    private static Link link(SqlSession session, long negotiation, long version) throws SQLException {
        PreparedStatement select = session.prepare(SELECT_LINK);
        select.setLong(1, negotiation);
        select.setLong(2, version);
        try (ResultSet row = select.executeQuery()) {
            byte[] stored = row.next() ? row.getBytes(1) : null;
            if (stored == null) {
                throw new IllegalStateException(
                        "The chain is broken at event " + version + ": nothing can follow. Run holdfast store check.");
            }
            return Link.of(stored);
        }
    }

    private static void insert(SqlSession session, long negotiation, long after, Link last, List<NewEvent> events)
            throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        Iterator<Link> links = LogChain.continued(last, after, events).iterator();
        long version = after;
        for (NewEvent event : events) {
            version++;
            insert.setLong(1, negotiation);
            insert.setLong(2, version);
            insert.setString(3, event.type());
            insert.setLong(4, Microseconds.of(event.at()));
            insert.setString(5, event.payload());
            insert.setBytes(6, links.next().bytes());
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
                        row.getString(5),
                        Link.stored(row.getBytes(6))));
            }
        }
        return List.copyOf(events);
    }
}
