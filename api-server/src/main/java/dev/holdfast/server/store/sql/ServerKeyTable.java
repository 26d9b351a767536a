package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.credential.ServerKeys;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The server_key table. */
public final class ServerKeyTable implements ServerKeys {

    private static final String ANY = "SELECT 1 FROM server_key LIMIT 1";
    private static final String BY_HASH = "SELECT 1 FROM server_key WHERE hash = ?";
    private static final String INSERT = "INSERT INTO server_key (hash, created_at) VALUES (?, ?)";
    private static final String DELETE_ALL = "DELETE FROM server_key";

    private final Writes writes;
    private final Reads reads;

    public ServerKeyTable(Writes writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public boolean contains(CredentialHash hash) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(BY_HASH);
            select.setBytes(1, hash.bytes());
            return hasRow(select);
        });
    }

    @Override
    public boolean isEmpty() {
        return !reads.read(session -> hasRow(session.prepare(ANY)));
    }

    @Override
    public boolean addFirst(CredentialHash hash, Instant createdAt) {
        return writes.writeAlone(session -> {
            if (hasRow(session.prepare(ANY))) {
                return false;
            }
            insert(session, hash, createdAt);
            return true;
        });
    }

    @Override
    public void replaceAll(CredentialHash hash, Instant createdAt) {
        writes.writeAlone(session -> {
            session.prepare(DELETE_ALL).executeUpdate();
            insert(session, hash, createdAt);
            return hash;
        });
    }

    private static void insert(SqlSession session, CredentialHash hash, Instant createdAt) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        insert.setBytes(1, hash.bytes());
        insert.setLong(2, Microseconds.of(createdAt));
        insert.executeUpdate();
    }

    private static boolean hasRow(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }
}
