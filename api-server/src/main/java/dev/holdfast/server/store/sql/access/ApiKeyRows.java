package dev.holdfast.server.store.sql.access;

import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.sql.Moments;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the api_key table. */
final class ApiKeyRows {

    private static final String NAMES =
            "id, tenant, role, holder, hash, created_at, created_by, expires_at, revoked_at, rotated_from";

    static final String COLUMNS = "SELECT " + NAMES + " FROM api_key";

    private static final String INSERT = "INSERT INTO api_key (" + NAMES + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private ApiKeyRows() {}

    static void insert(SqlSession session, ApiKeyRow key) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        insert.setString(1, key.id());
        insert.setString(2, key.tenant().orElse(null));
        insert.setString(3, key.role());
        insert.setString(4, key.holder());
        insert.setBytes(5, key.hash().bytes());
        insert.setLong(6, Microseconds.of(key.createdAt()));
        insert.setString(7, key.createdBy());
        Moments.set(insert, 8, key.expiresAt());
        Moments.set(insert, 9, key.revokedAt());
        insert.setString(10, key.rotatedFrom().orElse(null));
        insert.executeUpdate();
    }

    static List<ApiKeyRow> read(PreparedStatement select) throws SQLException {
        List<ApiKeyRow> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new ApiKeyRow(
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        CredentialHash.of(row.getBytes(5)),
                        Microseconds.toInstant(row.getLong(6)),
                        row.getString(7),
                        Moments.get(row, 8),
                        Moments.get(row, 9),
                        Optional.ofNullable(row.getString(10))));
            }
        }
        return List.copyOf(found);
    }
}
