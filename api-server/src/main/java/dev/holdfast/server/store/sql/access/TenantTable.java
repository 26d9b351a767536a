package dev.holdfast.server.store.sql.access;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.tenant.TenantRow;
import dev.holdfast.server.store.tenant.Tenants;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tenant table. */
public final class TenantTable implements Tenants {

    private static final String INSERT =
            "INSERT INTO tenant (id, name, created_at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING";
    private static final String COLUMNS = "SELECT id, name, created_at FROM tenant";
    private static final String BY_ID = COLUMNS + " WHERE id = ?";
    private static final String PAGE = COLUMNS + " WHERE id > ? ORDER BY id LIMIT ?";

    private final Writes writes;
    private final Reads reads;

    public TenantTable(Writes writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Optional<TenantRow> find(String id) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(BY_ID);
            select.setString(1, id);
            return rows(select).stream().findFirst();
        });
    }

    @Override
    public List<TenantRow> list(Optional<String> afterId, int limit) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(PAGE);
            select.setString(1, afterId.orElse(""));
            select.setInt(2, limit);
            return rows(select);
        });
    }

    @Override
    public boolean add(TenantRow tenant, AuditEntry entry) {
        return writes.write(session -> {
            PreparedStatement insert = session.prepare(INSERT);
            insert.setString(1, tenant.id());
            insert.setString(2, tenant.name());
            insert.setLong(3, Microseconds.of(tenant.createdAt()));
            if (insert.executeUpdate() == 0) {
                return false;
            }
            AuditTable.insert(session, entry);
            return true;
        });
    }

    private static List<TenantRow> rows(PreparedStatement select) throws SQLException {
        List<TenantRow> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new TenantRow(row.getString(1), row.getString(2), Microseconds.toInstant(row.getLong(3))));
            }
        }
        return List.copyOf(found);
    }
}
