package dev.holdfast.server.store.archive;

import dev.holdfast.server.store.sql.SqlSession;
import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a file in, within a transaction of the caller, who must give it up when anything is thrown. */
public final class ArchiveReader {

    private static final int ROWS_AT_A_TIME = 1_000;
    private static final String GAPS =
            """
            SELECT id FROM negotiation WHERE version <> (
                SELECT count(*) FROM event WHERE event.negotiation = number
                    AND event.version BETWEEN 1 AND negotiation.version) LIMIT 1""";

    private static final Map<String, ArchivedTable> TABLES =
            ArchivedTable.ALL.stream().collect(Collectors.toMap(ArchivedTable::name, table -> table));

    private final SqlSession session;
    private final LineInput in;
    private final Map<String, Long> rows = new HashMap<>();
    private Optional<PreparedStatement> waiting = Optional.empty();
    private int waitingRows;

    private ArchiveReader(SqlSession session, LineInput in) {
        this.session = session;
        this.in = in;
    }

    /**
     * Inserts everything that is in the file.
     *
     * @throws ArchiveFault if the store is not empty, or the file is damaged, not whole, or of another format
     */
    public static Archive.Content read(SqlSession session, InputStream file) throws SQLException, IOException {
        requireEmpty(session);
        ArchiveReader reader = new ArchiveReader(session, new LineInput(file));
        reader.head();
        reader.body();
        requireNoGaps(session);
        return content(reader.rows);
    }

    static Archive.Content content(Map<String, Long> rows) {
        return new Archive.Content(
                rows.getOrDefault("negotiation", 0L),
                rows.getOrDefault("event", 0L),
                rows.getOrDefault("credential", 0L),
                rows.getOrDefault("api_key", 0L));
    }

    private static void requireEmpty(SqlSession session) throws SQLException {
        for (ArchivedTable table : ArchivedTable.ALL) {
            try (ResultSet any = session.prepare(table.any()).executeQuery()) {
                if (any.next()) {
                    throw new ArchiveFault("The store is not empty: it has a row in " + table.name()
                            + ". A file is taken into an empty store only.");
                }
            }
        }
    }

    private static void requireNoGaps(SqlSession session) throws SQLException {
        try (ResultSet gap = session.prepare(GAPS).executeQuery()) {
            if (gap.next()) {
                throw new ArchiveFault("The file lacks events of negotiation " + gap.getString(1) + ".");
            }
        }
    }

    private void head() throws IOException {
        byte[] text = in.next().orElseThrow(() -> new ArchiveFault("The file is empty."));
        Line head = Line.parse(text)
                .filter(line -> line.kind().equals(ArchiveWriter.HEAD) && line.says("name", ArchiveWriter.FORMAT))
                .orElseThrow(() -> new ArchiveFault("The file was not written by holdfast store export."));
        if (!head.says("version", ArchiveWriter.VERSION)) {
            throw new ArchiveFault(
                    "The file has another version of the format; this Holdfast reads " + ArchiveWriter.VERSION + ".");
        }
        in.add(text);
    }

    private void body() throws IOException, SQLException {
        for (Optional<byte[]> text = in.next(); text.isPresent(); text = in.next()) {
            Line line = Line.parse(text.get()).orElseThrow(() -> malformed("cannot be read"));
            if (line.kind().equals(ArchiveWriter.END)) {
                flush();
                end(line);
                return;
            }
            insert(line);
            in.add(text.get());
        }
        throw new ArchiveFault("The file is cut off after line " + in.lines() + ".");
    }

    private void end(Line end) throws IOException {
        if (!end.says("lines", in.lines()) || !end.says("sha256", in.checksum())) {
            throw new ArchiveFault("The file was changed or damaged: its checksum is another.");
        }
        if (in.next().isPresent()) {
            throw new ArchiveFault("Something follows the end of the file.");
        }
    }

    private void insert(Line line) throws SQLException {
        ArchivedTable table =
                Optional.ofNullable(TABLES.get(line.kind())).orElseThrow(() -> malformed("is of no known kind"));
        List<ArchivedColumn> columns = table.columns();
        Set<String> names = columns.stream().map(ArchivedColumn::name).collect(Collectors.toSet());
        if (!line.fields().keySet().equals(names)) {
            throw malformed("does not have the fields of " + table.name());
        }
        PreparedStatement insert = session.prepare(table.insert());
        if (!waiting.equals(Optional.of(insert))) {
            flush();
            waiting = Optional.of(insert);
        }
        for (int index = 0; index < columns.size(); index++) {
            set(insert, index, columns.get(index), line);
        }
        insert.addBatch();
        waitingRows++;
        rows.merge(table.name(), 1L, Long::sum);
        if (waitingRows == ROWS_AT_A_TIME) {
            flush();
        }
    }

    private void set(PreparedStatement insert, int index, ArchivedColumn column, Line line) throws SQLException {
        try {
            column.kind().set(insert, index + 1, line.fields().get(column.name()));
        } catch (IllegalArgumentException ofAnotherKind) {
            throw malformed("has no proper " + column.name());
        }
    }

    private void flush() throws SQLException {
        if (waitingRows > 0) {
            waiting.orElseThrow().executeBatch();
            waitingRows = 0;
        }
    }

    private ArchiveFault malformed(String what) {
        return new ArchiveFault("Line " + (in.lines() + 1) + " of the file " + what + ".");
    }
}
