package dev.holdfast.server.store.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.Optional;

/** What a column holds, in the database and in the file. */
enum ColumnKind {
    TEXT {
        @Override
        void write(ResultSet row, int index, JsonGenerator out) throws SQLException, IOException {
            out.writeString(row.getString(index));
        }

        @Override
        void set(PreparedStatement insert, int index, Optional<Object> value) throws SQLException {
            insert.setString(index, require(String.class, value));
        }
    },
    /** Text, or nothing. */
    OPTIONAL_TEXT {
        @Override
        void write(ResultSet row, int index, JsonGenerator out) throws SQLException, IOException {
            String text = row.getString(index);
            if (text == null) {
                out.writeNull();
            } else {
                out.writeString(text);
            }
        }

        @Override
        void set(PreparedStatement insert, int index, Optional<Object> value) throws SQLException {
            if (value.isEmpty()) {
                insert.setNull(index, Types.VARCHAR);
            } else {
                insert.setString(index, require(String.class, value));
            }
        }
    },
    /** A whole number, or nothing. */
    NUMBER {
        @Override
        void write(ResultSet row, int index, JsonGenerator out) throws SQLException, IOException {
            long number = row.getLong(index);
            if (row.wasNull()) {
                out.writeNull();
            } else {
                out.writeNumber(number);
            }
        }

        @Override
        void set(PreparedStatement insert, int index, Optional<Object> value) throws SQLException {
            if (value.isEmpty()) {
                insert.setNull(index, Types.BIGINT);
            } else {
                insert.setLong(index, require(Long.class, value));
            }
        }
    },
    /** Bytes; in the file as hexadecimal digits. */
    BYTES {
        @Override
        void write(ResultSet row, int index, JsonGenerator out) throws SQLException, IOException {
            out.writeString(HexFormat.of().formatHex(row.getBytes(index)));
        }

        @Override
        void set(PreparedStatement insert, int index, Optional<Object> value) throws SQLException {
            insert.setBytes(index, HexFormat.of().parseHex(require(String.class, value)));
        }
    };

    abstract void write(ResultSet row, int index, JsonGenerator out) throws SQLException, IOException;

    /** Sets a parameter; an {@code IllegalArgumentException} when the value is of another kind. */
    abstract void set(PreparedStatement insert, int index, Optional<Object> value) throws SQLException;

    private static <T> T require(Class<T> type, Optional<Object> value) {
        return value.filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("a value of another kind"));
    }
}
