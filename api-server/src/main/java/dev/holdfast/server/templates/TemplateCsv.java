package dev.holdfast.server.templates;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.store.template.TemplateRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of templates (RFC 4180, UTF-8, with a header); all of it is right, or all that is wrong is named. */
final class TemplateCsv {

    static final List<String> COLUMNS = List.of("product", "role", "floor", "settle", "target", "stretch");

    private static final int MOST_ROWS = 10_000;
    private static final String HEADER = String.join(",", COLUMNS);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final CsvMistakes mistakes = new CsvMistakes();
    private final List<TemplateRow> rows = new ArrayList<>();
    private final Map<List<String>, Long> lines = new HashMap<>();
    private final Instant now;

    private TemplateCsv(Instant now) {
        this.now = now;
    }

    static List<TemplateRow> read(byte[] file, Instant now) {
        TemplateCsv reading = new TemplateCsv(now);
        reading.read(reading.text(file));
        reading.mistakes.throwIfAny();
        return List.copyOf(reading.rows);
    }

    private String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            mistakes.add(1, FieldCode.INVALID_VALUE, "is not UTF-8", "Save the file as CSV in UTF-8.");
            mistakes.throwIfAny();
            throw new IllegalStateException(otherCharset);
        }
    }

    private void read(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!hasNext(records, 1) || !isHeader(records.next())) {
                return;
            }
            long line = parser.getCurrentLineNumber() + 1;
            while (hasNext(records, line)) {
                CSVRecord record = records.next();
                row(line, record);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            if (rows.isEmpty() && mistakes.isEmpty()) {
                mistakes.add(
                        1, FieldCode.REQUIRED, "has no template", "Begin with " + HEADER + " and add a line each.");
            }
        }
    }

    private boolean hasNext(Iterator<CSVRecord> records, long line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            mistakes.add(
                    line,
                    FieldCode.INVALID_VALUE,
                    "has quotes that do not fit together",
                    "Put quotes around a whole value, and double those inside it.");
            return false;
        }
    }

    private boolean isHeader(CSVRecord header) {
        boolean right = header.toList().equals(COLUMNS);
        if (!right) {
            mistakes.add(1, FieldCode.INVALID_VALUE, "is not the header", "Begin the file with " + HEADER + ".");
        }
        return right;
    }

    private void row(long line, CSVRecord record) {
        if (record.size() != COLUMNS.size()) {
            mistakes.add(
                    line,
                    FieldCode.WRONG_SIZE,
                    "has " + record.size() + " values",
                    "Give it " + COLUMNS.size() + ": " + HEADER + ". A value with a comma needs quotes.");
            return;
        }
        if (rows.size() == MOST_ROWS) {
            mistakes.add(
                    line, FieldCode.WRONG_SIZE, "is one too many", "A file has at most " + MOST_ROWS + " templates.");
            return;
        }
        new TemplateLine(line, record, mistakes).read(now).ifPresent(this::keep);
        remember(line, record);
    }

    private void keep(TemplateRow row) {
        rows.add(row);
    }

    private void remember(long line, CSVRecord record) {
        Long before = lines.putIfAbsent(List.of(record.get(0), record.get(1)), line);
        if (before != null) {
            mistakes.add(
                    line,
                    COLUMNS.get(0),
                    FieldCode.INVALID_VALUE,
                    "has the same product and role as line " + before,
                    "Keep one of the two lines.");
        }
    }
}
