package dev.holdfast.server.store.sql.access;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.signing.SigningKeyRow;
import dev.holdfast.server.store.signing.SigningKeys;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signing_key table. */
public final class SigningKeyTable implements SigningKeys {

    private static final String SELECT = "SELECT id, public_key, private_key, created_at, retired_at FROM signing_key";
    private static final String ALL = SELECT + " ORDER BY created_at, id";
    private static final String IN_USE = SELECT + " WHERE retired_at IS NULL";
    private static final String INSERT =
            "INSERT INTO signing_key (id, public_key, private_key, created_at) VALUES (?, ?, ?, ?)";
    private static final String RETIRE =
            "UPDATE signing_key SET retired_at = ?, private_key = NULL WHERE retired_at IS NULL";

    private final Writes writes;
    private final Reads reads;

    public SigningKeyTable(Writes writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Optional<SigningKeyRow> inUse() {
        return reads.read(session -> rows(session, IN_USE).stream().findFirst());
    }

    @Override
    public List<SigningKeyRow> all() {
        return reads.read(session -> rows(session, ALL));
    }

    @Override
    public boolean addFirst(SigningKeyRow key, AuditEntry entry) {
        return writes.writeAlone(session -> {
            if (!rows(session, ALL).isEmpty()) {
                return false;
            }
            insert(session, key, entry);
            return true;
        });
    }

    @Override
    public void replace(SigningKeyRow successor, AuditEntry entry) {
        writes.writeAlone(session -> {
            PreparedStatement retire = session.prepare(RETIRE);
            retire.setLong(1, Microseconds.of(successor.createdAt()));
            retire.executeUpdate();
            insert(session, successor, entry);
            return successor;
        });
    }

    private static void insert(SqlSession session, SigningKeyRow key, AuditEntry entry) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        insert.setString(1, key.id());
        insert.setString(2, key.publicKey());
        insert.setString(3, key.privateKey().orElseThrow());
        insert.setLong(4, Microseconds.of(key.createdAt()));
        insert.executeUpdate();
        AuditTable.insert(session, entry);
    }

    private static List<SigningKeyRow> rows(SqlSession session, String sql) throws SQLException {
        List<SigningKeyRow> found = new ArrayList<>();
        try (ResultSet row = session.prepare(sql).executeQuery()) {
            while (row.next()) {
                long retired = row.getLong(5);
                Optional<Instant> retiredAt =
                        row.wasNull() ? Optional.empty() : Optional.of(Microseconds.toInstant(retired));
                found.add(new SigningKeyRow(
                        row.getString(1),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        Microseconds.toInstant(row.getLong(4)),
                        retiredAt));
            }
        }
        return List.copyOf(found);
    }
}
