package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.index.NegotiationIndex;
import dev.holdfast.server.store.index.NegotiationPage;
import dev.holdfast.server.store.index.NegotiationQuery;
import dev.holdfast.server.store.index.NegotiationSummary;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the negotiation table along its indexes. */
public final class NegotiationList implements NegotiationIndex {

    private static final String COLUMNS =
            "SELECT id, title, status, mode, version, created_at, updated_at, next_due_at, finals_announced,"
                    + " finals_honoured, walked_away FROM negotiation";
    private static final String BY_ID = COLUMNS + " WHERE id = ? AND tenant = ?";
    private static final String CONTAINS = "SELECT 1 FROM negotiation WHERE id = ? AND tenant = ?";
    private static final int VERSIONS_AT_ONCE = 50;
    private static final String VERSIONS =
            "SELECT id, version FROM negotiation WHERE id IN (?" + ", ?".repeat(VERSIONS_AT_ONCE - 1) + ")";
    private static final String DUE = "SELECT id FROM negotiation WHERE next_due_at <= ? ORDER BY next_due_at LIMIT ?";

    private final Reads reads;

    public NegotiationList(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Optional<NegotiationSummary> find(String tenant, String id) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(BY_ID);
            select.setString(1, id);
            select.setString(2, tenant);
            return summaries(select).stream().findFirst();
        });
    }

    @Override
    public boolean contains(String tenant, String id) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(CONTAINS);
            select.setString(1, id);
            select.setString(2, tenant);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        });
    }

    @Override
    public NegotiationPage list(NegotiationQuery query, Optional<PageCursor> after, int limit) {
        requirePositive(limit);
        // One more than asked for tells whether there is a next page.
        NegotiationSelect select = NegotiationSelect.of(query, after, limit + 1);
        List<NegotiationSummary> found = reads.read(session -> summaries(select.prepared(session, COLUMNS)));
        if (found.size() <= limit) {
            return new NegotiationPage(found, Optional.empty());
        }
        NegotiationSummary last = found.get(limit - 1);
        return new NegotiationPage(found.subList(0, limit), Optional.of(new PageCursor(last.createdAt(), last.id())));
    }

    @Override
    public Map<String, Long> versions(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        return reads.read(session -> {
            Map<String, Long> found = new HashMap<>();
            for (int from = 0; from < all.size(); from += VERSIONS_AT_ONCE) {
                List<String> some = all.subList(from, Math.min(all.size(), from + VERSIONS_AT_ONCE));
                PreparedStatement select = session.prepare(VERSIONS);
                for (int index = 0; index < VERSIONS_AT_ONCE; index++) {
                    select.setString(index + 1, some.get(Math.min(index, some.size() - 1)));
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getString(1), row.getLong(2));
                    }
                }
            }
            return found;
        });
    }

    @Override
    public List<String> dueBefore(Instant instant, int limit) {
        requirePositive(limit);
        return reads.read(session -> {
            PreparedStatement select = session.prepare(DUE);
            select.setLong(1, Microseconds.of(Microseconds.truncate(instant)));
            select.setInt(2, limit);
            List<String> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return List.copyOf(ids);
        });
    }

    private static List<NegotiationSummary> summaries(PreparedStatement select) throws SQLException {
        List<NegotiationSummary> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(summary(row));
            }
        }
        return found;
    }

    private static NegotiationSummary summary(ResultSet row) throws SQLException {
        long due = row.getLong(8);
        Optional<Instant> nextDueAt = row.wasNull() ? Optional.empty() : Optional.of(Microseconds.toInstant(due));
        return new NegotiationSummary(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                Microseconds.toInstant(row.getLong(6)),
                Microseconds.toInstant(row.getLong(7)),
                nextDueAt,
                new PublicRecord(row.getLong(9), row.getLong(10), row.getLong(11)));
    }

    private static void requirePositive(int limit) {
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Not a limit: " + limit);
        }
    }
}
