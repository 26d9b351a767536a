package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.credential.Credentials;
import dev.holdfast.server.store.sql.access.AuditTable;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The credential table. */
public final class CredentialTable implements Credentials {

    private static final String INSERT =
            """
            INSERT INTO credential (hash, id, negotiation, role, holder, created_at, created_by, expires_at, revoked_at)
            VALUES (?, ?, (SELECT number FROM negotiation WHERE id = ? AND tenant = ?), ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS =
            """
            SELECT hash, credential.id, tenant, negotiation.id, role, holder, credential.created_at, created_by,
                expires_at, revoked_at
            FROM credential JOIN negotiation ON number = negotiation""";
    private static final String BY_HASH = COLUMNS + " WHERE hash = ?";
    private static final String BY_NEGOTIATION =
            COLUMNS + " WHERE negotiation.id = ? AND tenant = ? ORDER BY credential.created_at, hash";
    private static final String REVOKE =
            """
            UPDATE credential SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL
                AND negotiation = (SELECT number FROM negotiation WHERE id = ? AND tenant = ?)""";

    private final Writes writes;
    private final Reads reads;

    public CredentialTable(Writes writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Optional<CredentialRow> find(CredentialHash hash) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(BY_HASH);
            select.setBytes(1, hash.bytes());
            return rows(select).stream().findFirst();
        });
    }

    @Override
    public List<CredentialRow> ofNegotiation(String tenant, String negotiationId) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(BY_NEGOTIATION);
            select.setString(1, negotiationId);
            select.setString(2, tenant);
            return rows(select);
        });
    }

    @Override
    public void add(CredentialRow credential, AuditEntry entry) {
        writes.write(session -> {
            insert(session, credential);
            AuditTable.insert(session, entry);
            return credential;
        });
    }

    @Override
    public boolean revoke(String tenant, String negotiationId, String id, Instant at, AuditEntry entry) {
        return writes.write(session -> {
            PreparedStatement update = session.prepare(REVOKE);
            update.setLong(1, Microseconds.of(at));
            update.setString(2, id);
            update.setString(3, negotiationId);
            update.setString(4, tenant);
            if (update.executeUpdate() == 0) {
                return false;
            }
            AuditTable.insert(session, entry);
            return true;
        });
    }

    /** Inserts a credential, as part of a unit. */
    public static void insert(SqlSession session, CredentialRow credential) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        insert.setBytes(1, credential.hash().bytes());
        insert.setString(2, credential.id());
        insert.setString(3, credential.negotiationId());
        insert.setString(4, credential.tenant());
        insert.setString(5, credential.role());
        insert.setString(6, credential.holder());
        insert.setLong(7, Microseconds.of(credential.createdAt()));
        insert.setString(8, credential.createdBy());
        Moments.set(insert, 9, credential.expiresAt());
        Moments.set(insert, 10, credential.revokedAt());
        insert.executeUpdate();
    }

    private static List<CredentialRow> rows(PreparedStatement select) throws SQLException {
        List<CredentialRow> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new CredentialRow(
                        CredentialHash.of(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        Microseconds.toInstant(row.getLong(7)),
                        row.getString(8),
                        Moments.get(row, 9),
                        Moments.get(row, 10)));
            }
        }
        return List.copyOf(found);
    }
}
