package dev.holdfast.server.store.postgresql;

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

/**
 * Numbers of events become visible out of order when many write: whoever asked for those above the last one would pass
 * some by. So the order is that of the transactions, and only those are looked at that are older than every transaction
 * that still runs: among them nothing can appear any more.
 */
record PostgresTail(PostgresAccess access, Bell bell) implements EventTail {

    private static final String SETTLED = "tx < pg_snapshot_xmin(pg_current_snapshot())";
    private static final String END = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text, 0";
    private static final String LAST =
            """
            SELECT page.tx::text, page.seq, tenant, id, page.version
            FROM (SELECT tx, seq, negotiation, version FROM event WHERE\s"""
                    + SETTLED
                    + """
                 ORDER BY tx DESC, seq DESC LIMIT 1) AS page
            JOIN negotiation ON number = page.negotiation""";
    private static final String BEHIND =
            """
            SELECT tx::text, seq FROM event
            WHERE negotiation = (SELECT number FROM negotiation WHERE id = ?) AND version = ? AND\s"""
                    + SETTLED;
    private static final String AFTER =
            """
            SELECT page.tx::text, page.seq, tenant, id, page.version
            FROM (SELECT tx, seq, negotiation, version FROM event
                WHERE (tx, seq) > (?::text::xid8, ?) AND\s"""
                    + SETTLED
                    + """
                 ORDER BY tx, seq LIMIT ?) AS page
            JOIN negotiation ON number = page.negotiation ORDER BY page.tx, page.seq""";

    @Override
    public Position end() {
        return access.read(session -> first(session.prepare(END))).orElseThrow();
    }

    @Override
    public Optional<Appended> last() {
        return access.read(session -> rows(session.prepare(LAST))).stream().findFirst();
    }

    @Override
    public Optional<Position> behind(String streamId, long version) {
        return access.read(session -> {
            PreparedStatement select = session.prepare(BEHIND);
            select.setString(1, streamId);
            select.setLong(2, version);
            return first(select);
        });
    }

    @Override
    public TailPage after(Position position, int limit) {
        return access.read(session -> TailPage.of(rows(session, position, limit), position, limit));
    }

    @Override
    public boolean isShared() {
        return true;
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
        select.setString(1, Long.toString(position.transaction()));
        select.setLong(2, position.sequence());
        select.setInt(3, limit);
        return rows(select);
    }

    private static List<Appended> rows(PreparedStatement select) throws SQLException {
        List<Appended> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Appended(position(row), row.getString(3), row.getString(4), row.getLong(5)));
            }
        }
        return found;
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(Long.parseLong(row.getString(1)), row.getLong(2));
    }
}
