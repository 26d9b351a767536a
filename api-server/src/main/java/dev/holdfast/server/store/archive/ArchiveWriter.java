package dev.holdfast.server.store.archive;

import dev.holdfast.server.store.sql.SqlSession;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a file from a session that sees the store as it was at one moment. */
public final class ArchiveWriter {

    static final String FORMAT = "holdfast-store";
    static final long VERSION = 2;

    /** The kinds of the first line and of the last; the others are names of tables. */
    static final String HEAD = "format";

    static final String END = "end";

    private static final int ROWS_AT_A_TIME = 1_000;

    private ArchiveWriter() {}

    public static Archive.Content write(SqlSession session, OutputStream file) throws SQLException, IOException {
        LineOutput out = new LineOutput(file);
        out.line(json -> {
            json.writeObjectFieldStart(HEAD);
            json.writeStringField("name", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeEndObject();
        });
        Map<String, Long> rows = new HashMap<>();
        for (ArchivedTable table : ArchivedTable.ALL) {
            rows.put(table.name(), write(session, table, out));
        }
        out.end();
        return ArchiveReader.content(rows);
    }

    private static long write(SqlSession session, ArchivedTable table, LineOutput out)
            throws SQLException, IOException {
        List<ArchivedColumn> columns = table.columns();
        PreparedStatement select = session.prepare(table.select());
        select.setFetchSize(ROWS_AT_A_TIME);
        long count = 0;
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                out.<SQLException>line(json -> {
                    json.writeObjectFieldStart(table.name());
                    for (int index = 0; index < columns.size(); index++) {
                        json.writeFieldName(columns.get(index).name());
                        columns.get(index).kind().write(row, index + 1, json);
                    }
                    json.writeEndObject();
                });
                count++;
            }
        }
        return count;
    }
}
