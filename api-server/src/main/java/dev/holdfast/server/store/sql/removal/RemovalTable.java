package dev.holdfast.server.store.sql.removal;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.removal.Removals;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.sql.access.AuditTable;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Negotiations are first noted in a table of those that go, then removed from all tables in which they are. */
public final class RemovalTable implements Removals {

    /** As the index says it, so that it is used. */
    private static final String NOTE_CLOSED =
            """
            INSERT INTO removal (negotiation) SELECT number FROM negotiation
            WHERE status NOT IN ('PREPARING', 'OPEN', 'FINAL_STANDING') AND updated_at < ?
            ORDER BY updated_at LIMIT ?%s""";

    private static final String NOTE_OF_TENANT =
            "INSERT INTO removal (negotiation) SELECT number FROM negotiation WHERE tenant = ? LIMIT ?%s";
    private static final String ANY_OF_TENANT = "SELECT 1 FROM negotiation WHERE tenant = ? LIMIT 1";
    private static final String WHICH_GO = " IN (SELECT negotiation FROM removal)";

    /** In the order in which they refer to each other. Whoever adds a table with a negotiation adds it here. */
    private static final List<String> REMOVE = List.of(
            "DELETE FROM webhook_dead_letter WHERE negotiation" + WHICH_GO,
            "DELETE FROM webhook_delivery WHERE negotiation" + WHICH_GO,
            "DELETE FROM credential WHERE negotiation" + WHICH_GO,
            "DELETE FROM event WHERE negotiation" + WHICH_GO,
            "DELETE FROM negotiation WHERE number" + WHICH_GO,
            "DELETE FROM removal");

    private final Writes writes;
    private final Cursors cursors;
    private final String noteClosed;
    private final String noteOfTenant;

    /**
     * The table.
     *
     * @param order the columns that give the order of all events
     * @param lock what a query says so that nobody else changes its rows; empty where only one writes
     */
    public RemovalTable(Writes writes, List<String> order, String lock) {
        this.writes = writes;
        this.noteClosed = NOTE_CLOSED.formatted(lock);
        this.noteOfTenant = NOTE_OF_TENANT.formatted(lock);
        this.cursors = new Cursors(order);
    }

    @Override
    public int closedBefore(Instant moment, int limit) {
        return writes.writeAlone(session -> {
            PreparedStatement note = session.prepare(noteClosed);
            note.setLong(1, Microseconds.of(Microseconds.truncate(moment)));
            note.setInt(2, limit);
            return remove(session, note);
        });
    }

    @Override
    public int ofTenant(String tenant, int limit) {
        return writes.writeAlone(session -> {
            PreparedStatement note = session.prepare(noteOfTenant);
            note.setString(1, tenant);
            note.setInt(2, limit);
            return remove(session, note);
        });
    }

    private int remove(SqlSession session, PreparedStatement note) throws SQLException {
        int noted = note.executeUpdate();
        if (noted > 0) {
            cursors.moveOff(session);
            for (String sql : REMOVE) {
                session.prepare(sql).executeUpdate();
            }
        }
        return noted;
    }

    @Override
    public void everythingThatActs(String tenant) {
        writes.writeAlone(session -> {
            TenantRows.removeThoseThatAct(session, tenant);
            return tenant;
        });
    }

    @Override
    public boolean tenant(String tenant, AuditEntry entry) {
        return writes.writeAlone(session -> {
            if (hasNegotiations(session, tenant)) {
                return false;
            }
            TenantRows.removeThoseThatAct(session, tenant);
            TenantRows.removeTheRest(session, tenant);
            AuditTable.insert(session, entry);
            return true;
        });
    }

    private static boolean hasNegotiations(SqlSession session, String tenant) throws SQLException {
        PreparedStatement select = session.prepare(ANY_OF_TENANT);
        select.setString(1, tenant);
        try (ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }
}
