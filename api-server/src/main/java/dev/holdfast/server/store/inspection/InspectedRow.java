package dev.holdfast.server.store.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the negotiation table as it is, whether or not it can be right.
 *
 * @param record finals announced, finals honoured, walked away
 */
record InspectedRow(
        long number,
        String id,
        String tenant,
        String title,
        String status,
        String mode,
        long version,
        long createdAt,
        long updatedAt,
        Optional<Long> nextDueAt,
        List<Long> record) {

    static final String PAGE =
            """
            SELECT number, id, tenant, title, status, mode, version, created_at, updated_at, next_due_at,
                finals_announced, finals_honoured, walked_away
            FROM negotiation WHERE number > ? ORDER BY number LIMIT ?""";

    static InspectedRow of(ResultSet row) throws SQLException {
        long due = row.getLong(10);
        Optional<Long> nextDueAt = row.wasNull() ? Optional.empty() : Optional.of(due);
        return new InspectedRow(
                row.getLong(1),
                Objects.toString(row.getString(2)),
                Objects.toString(row.getString(3)),
                Objects.toString(row.getString(4)),
                Objects.toString(row.getString(5)),
                Objects.toString(row.getString(6)),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                nextDueAt,
                List.of(row.getLong(11), row.getLong(12), row.getLong(13)));
    }
}
