package dev.holdfast.server.store.sql.access;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.key.ApiKeys;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The api_key table. */
public final class ApiKeyTable implements ApiKeys {

    private static final String BY_HASH = ApiKeyRows.COLUMNS + " WHERE hash = ?";
    private static final String BY_ID = ApiKeyRows.COLUMNS + " WHERE id = ?";
    private static final String OLDEST = " (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT ?";
    private static final String PAGE = ApiKeyRows.COLUMNS + " WHERE" + OLDEST;
    private static final String PAGE_OF_TENANT = ApiKeyRows.COLUMNS + " WHERE tenant = ? AND" + OLDEST;
    private static final String ANY_OF_INSTALLATION = "SELECT 1 FROM api_key WHERE tenant IS NULL LIMIT 1";
    private static final String REVOKE = "UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL";
    private static final String REVOKE_OTHERS =
            """
            UPDATE api_key SET revoked_at = ?
            WHERE tenant IS NULL AND created_by = ? AND revoked_at IS NULL AND hash <> ?""";
    private static final String RENEW =
            "UPDATE api_key SET revoked_at = NULL, expires_at = NULL WHERE tenant IS NULL AND hash = ?";
    private static final String END =
            """
            UPDATE api_key SET expires_at = CASE WHEN expires_at < ? THEN expires_at ELSE ? END
            WHERE id = ? AND revoked_at IS NULL""";

    private final Writes writes;
    private final Reads reads;

    public ApiKeyTable(Writes writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Optional<ApiKeyRow> find(CredentialHash hash) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(BY_HASH);
            select.setBytes(1, hash.bytes());
            return ApiKeyRows.read(select).stream().findFirst();
        });
    }

    @Override
    public Optional<ApiKeyRow> withId(String id) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(BY_ID);
            select.setString(1, id);
            return ApiKeyRows.read(select).stream().findFirst();
        });
    }

    @Override
    public List<ApiKeyRow> list(Optional<String> tenant, Optional<PageCursor> after, int limit) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(tenant.isPresent() ? PAGE_OF_TENANT : PAGE);
            int next = 1;
            if (tenant.isPresent()) {
                select.setString(next++, tenant.get());
            }
            select.setLong(
                    next++,
                    after.map(cursor -> Microseconds.of(cursor.createdAt())).orElse(Long.MIN_VALUE));
            select.setString(next++, after.map(PageCursor::id).orElse(""));
            select.setInt(next, limit);
            return ApiKeyRows.read(select);
        });
    }

    @Override
    public void add(ApiKeyRow key, AuditEntry entry) {
        writes.write(session -> {
            ApiKeyRows.insert(session, key);
            AuditTable.insert(session, entry);
            return key;
        });
    }

    @Override
    public boolean addFirst(ApiKeyRow key, AuditEntry entry) {
        return writes.writeAlone(session -> {
            try (ResultSet any = session.prepare(ANY_OF_INSTALLATION).executeQuery()) {
                if (any.next()) {
                    return false;
                }
            }
            ApiKeyRows.insert(session, key);
            AuditTable.insert(session, entry);
            return true;
        });
    }

    @Override
    public void install(ApiKeyRow key, AuditEntry entry) {
        writes.writeAlone(session -> {
            PreparedStatement revoke = session.prepare(REVOKE_OTHERS);
            revoke.setLong(1, Microseconds.of(key.createdAt()));
            revoke.setString(2, key.createdBy());
            revoke.setBytes(3, key.hash().bytes());
            revoke.executeUpdate();
            PreparedStatement renew = session.prepare(RENEW);
            renew.setBytes(1, key.hash().bytes());
            if (renew.executeUpdate() == 0) {
                ApiKeyRows.insert(session, key);
            }
            AuditTable.insert(session, entry);
            return key;
        });
    }

    @Override
    public boolean revoke(String id, Instant at, AuditEntry entry) {
        return writes.write(session -> {
            PreparedStatement update = session.prepare(REVOKE);
            update.setLong(1, Microseconds.of(at));
            update.setString(2, id);
            if (update.executeUpdate() == 0) {
                return false;
            }
            AuditTable.insert(session, entry);
            return true;
        });
    }

    @Override
    public boolean rotate(ApiKeyRow successor, Instant end, AuditEntry entry) {
        String old = successor.rotatedFrom().orElseThrow();
        return writes.write(session -> {
            if (!end(session, old, end)) {
                return false;
            }
            ApiKeyRows.insert(session, successor);
            AuditTable.insert(session, entry);
            return true;
        });
    }

    private static boolean end(SqlSession session, String id, Instant end) throws SQLException {
        PreparedStatement update = session.prepare(END);
        update.setLong(1, Microseconds.of(end));
        update.setLong(2, Microseconds.of(end));
        update.setString(3, id);
        return update.executeUpdate() == 1;
    }
}
