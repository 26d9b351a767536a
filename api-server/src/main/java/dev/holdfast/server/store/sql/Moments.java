package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/** Moments that may not be there, as columns that may be null. */
public final class Moments {

    private Moments() {}

    public static void set(PreparedStatement statement, int index, Optional<Instant> moment) throws SQLException {
        if (moment.isPresent()) {
            statement.setLong(index, Microseconds.of(moment.get()));
        } else {
            statement.setNull(index, Types.BIGINT);
        }
    }

    public static Optional<Instant> get(ResultSet row, int index) throws SQLException {
        long microseconds = row.getLong(index);
        return row.wasNull() ? Optional.empty() : Optional.of(Microseconds.toInstant(microseconds));
    }
}
