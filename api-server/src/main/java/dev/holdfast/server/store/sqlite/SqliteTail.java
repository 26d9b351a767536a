package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.tail.Bell;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.tail.Position;
import dev.holdfast.server.store.tail.TailPage;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One writer numbers the events in the order in which they become visible: the number alone is the position. */
record SqliteTail(Reads reads, Bell bell) implements EventTail {

    private static final String END = "SELECT coalesce(max(seq), 0) FROM event";
    private static final String LAST =
            """
            SELECT event.seq, tenant, id, event.version FROM event JOIN negotiation ON number = negotiation
            ORDER BY event.seq DESC LIMIT 1""";
    private static final String BEHIND =
            "SELECT seq FROM event WHERE negotiation = (SELECT number FROM negotiation WHERE id = ?) AND version = ?";
    private static final String AFTER =
            """
            SELECT event.seq, tenant, id, event.version FROM event JOIN negotiation ON number = negotiation
            WHERE event.seq > ? ORDER BY event.seq LIMIT ?""";

    @Override
    public Position end() {
        return reads.read(session -> first(session.prepare(END))).orElseThrow();
    }

    @Override
    public Optional<Appended> last() {
        return reads.read(session -> rows(session.prepare(LAST))).stream().findFirst();
    }

    @Override
    public Optional<Position> behind(String streamId, long version) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(BEHIND);
            select.setString(1, streamId);
            select.setLong(2, version);
            return first(select);
        });
    }

    @Override
    public TailPage after(Position position, int limit) {
        return reads.read(session -> TailPage.of(rows(session, position, limit), position, limit));
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void onAppend(Runnable listener) {
        bell.onRing(listener);
    }

    private static Optional<Position> first(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(position(row)) : Optional.empty();
        }
    }

    private static List<Appended> rows(SqlSession session, Position position, int limit) throws SQLException {
        PreparedStatement select = session.prepare(AFTER);
        select.setLong(1, position.sequence());
        select.setInt(2, limit);
        return rows(select);
    }

    private static List<Appended> rows(PreparedStatement select) throws SQLException {
        List<Appended> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Appended(position(row), row.getString(2), row.getString(3), row.getLong(4)));
            }
        }
        return found;
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(0, row.getLong(1));
    }
}
