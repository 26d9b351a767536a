package dev.holdfast.server.store.sql.access;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.audit.AuditLog;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The audit table. */
public final class AuditTable implements AuditLog {

    private static final String NAMES = "id, tenant, at, actor, role, action, target, outcome";
    private static final String INSERT = "INSERT INTO audit (" + NAMES + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NEWEST = " (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?";
    private static final String PAGE = "SELECT " + NAMES + " FROM audit WHERE" + NEWEST;
    private static final String PAGE_OF_TENANT = "SELECT " + NAMES + " FROM audit WHERE tenant = ? AND" + NEWEST;

    private final Writes writes;
    private final Reads reads;

    public AuditTable(Writes writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public void add(AuditEntry entry) {
        writes.write(session -> {
            insert(session, entry);
            return entry;
        });
    }

    @Override
    public List<AuditEntry> list(Optional<String> tenant, Optional<PageCursor> after, int limit) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(tenant.isPresent() ? PAGE_OF_TENANT : PAGE);
            int next = 1;
            if (tenant.isPresent()) {
                select.setString(next++, tenant.get());
            }
            select.setLong(
                    next++,
                    after.map(cursor -> Microseconds.of(cursor.createdAt())).orElse(Long.MAX_VALUE));
            select.setString(next++, after.map(PageCursor::id).orElse(""));
            select.setInt(next, limit);
            return rows(select);
        });
    }

    /** Inserts an entry, as part of a unit. */
    public static void insert(SqlSession session, AuditEntry entry) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        insert.setString(1, entry.id());
        insert.setString(2, entry.tenant().orElse(null));
        insert.setLong(3, Microseconds.of(entry.at()));
        insert.setString(4, entry.actor());
        insert.setString(5, entry.role());
        insert.setString(6, entry.action());
        insert.setString(7, entry.target());
        insert.setString(8, entry.outcome());
        insert.executeUpdate();
    }

    private static List<AuditEntry> rows(PreparedStatement select) throws SQLException {
        List<AuditEntry> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new AuditEntry(
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)),
                        Microseconds.toInstant(row.getLong(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)));
            }
        }
        return List.copyOf(found);
    }
}
