package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.credential.Credentials;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The credential table. */
public final class CredentialTable implements Credentials {

    private static final String INSERT =
            """
            INSERT INTO credential (hash, negotiation, role, holder, created_at)
            VALUES (?, (SELECT number FROM negotiation WHERE id = ?), ?, ?, ?)""";
    private static final String COLUMNS =
            """
            SELECT hash, id, role, holder, credential.created_at
            FROM credential JOIN negotiation ON number = negotiation""";
    private static final String BY_HASH = COLUMNS + " WHERE hash = ?";
    private static final String BY_NEGOTIATION = COLUMNS + " WHERE id = ? ORDER BY credential.created_at, hash";

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
    public List<CredentialRow> ofNegotiation(String negotiationId) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(BY_NEGOTIATION);
            select.setString(1, negotiationId);
            return rows(select);
        });
    }

    @Override
    public void add(CredentialRow credential) {
        writes.write(session -> {
            insert(session, credential);
            return credential;
        });
    }

    /** Inserts a credential, as part of a unit. */
    public static void insert(SqlSession session, CredentialRow credential) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        insert.setBytes(1, credential.hash().bytes());
        insert.setString(2, credential.negotiationId());
        insert.setString(3, credential.role());
        insert.setString(4, credential.holder());
        insert.setLong(5, Microseconds.of(credential.createdAt()));
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
                        Microseconds.toInstant(row.getLong(5))));
            }
        }
        return List.copyOf(found);
    }
}
