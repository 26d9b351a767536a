package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.index.DueNegotiations;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shares due negotiations out among servers. A row that another server is just taking is passed by, not waited for; one
 * that was taken comes back when its lease is over, or when it is due at another moment than the one that was taken. A lease
 * that is longer than any is one of a clock that was wrong, and counts as over.
 */
record DueLeases(PostgresAccess access) implements DueNegotiations {

    private static final Duration LEASE = Duration.ofSeconds(10);

    private static final String TAKE =
            """
            UPDATE negotiation SET taken_due_at = next_due_at, taken_until = ?
            WHERE number IN (
                SELECT number FROM negotiation
                WHERE next_due_at <= ?
                    AND (taken_until IS NULL OR taken_until <= ? OR taken_until > ? OR taken_due_at <> next_due_at)
                ORDER BY next_due_at LIMIT ?
                FOR UPDATE SKIP LOCKED)
            RETURNING next_due_at, id""";

    private record Taken(long dueAt, String id) {}

    @Override
    public List<String> take(Instant now, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is at least 1, not " + limit);
        }
        long moment = Microseconds.of(Microseconds.truncate(now));
        return access
                .<List<Taken>>writeAtOnce(session -> {
                    PreparedStatement take = session.prepare(TAKE);
                    take.setLong(1, moment + LEASE.toNanos() / 1_000);
                    take.setLong(2, moment);
                    take.setLong(3, moment);
                    take.setLong(4, moment + 3 * LEASE.toNanos() / 1_000);
                    take.setInt(5, limit);
                    return rows(take);
                })
                .stream()
                .sorted(Comparator.comparingLong(Taken::dueAt))
                .map(Taken::id)
                .toList();
    }

    private static List<Taken> rows(PreparedStatement take) throws SQLException {
        List<Taken> taken = new ArrayList<>();
        try (ResultSet row = take.executeQuery()) {
            while (row.next()) {
                taken.add(new Taken(row.getLong(1), row.getString(2)));
            }
        }
        return taken;
    }
}
