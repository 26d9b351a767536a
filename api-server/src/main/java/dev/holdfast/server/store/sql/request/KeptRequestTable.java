package dev.holdfast.server.store.sql.request;

import dev.holdfast.server.store.request.AlreadyMarked;
import dev.holdfast.server.store.request.KeptRequest;
import dev.holdfast.server.store.request.KeptRequests;
import dev.holdfast.server.store.request.Mark;
import dev.holdfast.server.store.request.Marks;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of requests that may be repeated. */
public record KeptRequestTable(Writes writes, Reads reads, Marks marks) implements KeptRequests {

    /** Whoever comes second waits for the first, and inserts nothing; what has expired makes room. */
    private static final String INSERT =
            """
            INSERT INTO kept_request AS kept (id, tenant, fingerprint, at, expires_at, answer)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET tenant = excluded.tenant, fingerprint = excluded.fingerprint, at = excluded.at,
                expires_at = excluded.expires_at, answer = excluded.answer
            WHERE kept.expires_at <= excluded.at""";

    private static final String FIND =
            "SELECT id, tenant, fingerprint, at, expires_at, answer FROM kept_request WHERE id = ? AND expires_at > ?";
    private static final String ANSWER =
            "UPDATE kept_request SET answer = ? WHERE id = ? AND fingerprint = ? AND at = ? AND answer IS NULL";
    private static final String FORGET =
            """
            DELETE FROM kept_request WHERE id IN (
                SELECT id FROM kept_request WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)""";

    @Override
    public Optional<KeptRequest> find(String id, Instant now) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(FIND);
            select.setString(1, id);
            select.setLong(2, Microseconds.of(now));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(request(row)) : Optional.empty();
            }
        });
    }

    @Override
    public void answer(Mark mark, String answer) {
        writes.write(session -> {
            PreparedStatement update = session.prepare(ANSWER);
            update.setString(1, answer);
            update.setString(2, mark.id());
            update.setString(3, mark.fingerprint());
            update.setLong(4, Microseconds.of(mark.at()));
            return update.executeUpdate();
        });
    }

    @Override
    public boolean keep(Mark mark, String answer) {
        return writes.write(session -> insert(session, mark, Optional.of(answer)));
    }

    @Override
    public int forgetExpired(Instant now, int most) {
        return writes.write(session -> {
            PreparedStatement delete = session.prepare(FORGET);
            delete.setLong(1, Microseconds.of(now));
            delete.setInt(2, most);
            return delete.executeUpdate();
        });
    }

    /** Writes a mark as part of a unit, or ends the unit because the request has done something already. */
    static void mark(SqlSession session, Mark mark) throws SQLException {
        if (!insert(session, mark, Optional.empty())) {
            throw new AlreadyMarked();
        }
    }

    private static boolean insert(SqlSession session, Mark mark, Optional<String> answer) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        insert.setString(1, mark.id());
        insert.setString(2, mark.tenant());
        insert.setString(3, mark.fingerprint());
        insert.setLong(4, Microseconds.of(mark.at()));
        insert.setLong(5, Microseconds.of(mark.expiresAt()));
        insert.setString(6, answer.orElse(null));
        return insert.executeUpdate() > 0;
    }

    private static KeptRequest request(ResultSet row) throws SQLException {
        Mark mark = new Mark(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Microseconds.toInstant(row.getLong(4)),
                Microseconds.toInstant(row.getLong(5)));
        return new KeptRequest(mark, Optional.ofNullable(row.getString(6)));
    }
}
