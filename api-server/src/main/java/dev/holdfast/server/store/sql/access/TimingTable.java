package dev.holdfast.server.store.sql.access;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.tenant.TimingRow;
import dev.holdfast.server.store.tenant.Timings;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The tenant_timing table. */
public final class TimingTable implements Timings {

    private static final String SELECT = "SELECT policy, interval_micros FROM tenant_timing WHERE tenant = ?";
    private static final String SET =
            """
            INSERT INTO tenant_timing (tenant, policy, interval_micros) SELECT id, ?, ? FROM tenant WHERE id = ?
            ON CONFLICT (tenant) DO UPDATE SET policy = excluded.policy, interval_micros = excluded.interval_micros""";
    private static final String REMOVE = "DELETE FROM tenant_timing WHERE tenant = ?";
    private static final long NANOS = 1000;

    private final Writes writes;
    private final Reads reads;

    public TimingTable(Writes writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Optional<TimingRow> find(String tenant) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(SELECT);
            select.setString(1, tenant);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new TimingRow(tenant, row.getString(1), Duration.of(row.getLong(2), ChronoUnit.MICROS)))
                        : Optional.empty();
            }
        });
    }

    @Override
    public boolean set(TimingRow timing, AuditEntry entry) {
        return writes.write(session -> {
            PreparedStatement insert = session.prepare(SET);
            insert.setString(1, timing.policy());
            insert.setLong(2, timing.interval().toNanos() / NANOS);
            insert.setString(3, timing.tenant());
            if (insert.executeUpdate() == 0) {
                return false;
            }
            AuditTable.insert(session, entry);
            return true;
        });
    }

    @Override
    public boolean remove(String tenant, AuditEntry entry) {
        return writes.write(session -> {
            PreparedStatement delete = session.prepare(REMOVE);
            delete.setString(1, tenant);
            if (delete.executeUpdate() == 0) {
                return false;
            }
            AuditTable.insert(session, entry);
            return true;
        });
    }
}
