package dev.holdfast.server.tournaments.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.json.file.JsonFile;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The whole rows of {@code results.json}, one after the other; the file is closed after the last of them. */
final class PlayedRows implements Iterator<SessionRow>, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final BufferedReader lines;
    /** The number that the next row has at least: sessions of scenarios that were left out have none. */
    private long expected;

    private boolean first = true;
    private Optional<SessionRow> next;

    /** Where in the file the latest row ends, in bytes. */
    private long end;

    private long endOfNext;

    private PlayedRows(BufferedReader lines, long start) throws IOException {
        this.lines = lines;
        this.endOfNext = start;
        // the rest of the header's last line
        lines.readLine();
        this.next = read();
    }

    /**
     * Opens a file.
     *
     * @throws StartFailure when it does not begin with the header
     */
    static PlayedRows of(Path file, String header) {
        byte[] expected = header.getBytes(UTF_8);
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
            if (!Arrays.equals(in.readNBytes(expected.length), expected)) {
                in.close();
                throw new StartFailure(file + " does not begin as the results of this tournament do.\n"
                        + "Remove it to play the tournament from its beginning.");
            }
            return new PlayedRows(new BufferedReader(new InputStreamReader(in, UTF_8)), expected.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public SessionRow next() {
        SessionRow row = next.orElseThrow(NoSuchElementException::new);
        expected = row.index() + 1;
        first = false;
        end = endOfNext;
        next = read();
        return row;
    }

    /** Where in the file the row that was given last ends, in bytes. */
    long end() {
        return end;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Optional<SessionRow> read() {
        try {
            String line = lines.readLine();
            Optional<SessionRow> row = line == null ? Optional.empty() : row(line);
            if (row.isEmpty()) {
                lines.close();
            }
            return row;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<SessionRow> row(String line) {
        String text = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        try {
            SessionRow row = JsonFile.read(text, SessionRow.class);
            endOfNext += (first ? "\n" : ",\n").length() + text.getBytes(UTF_8).length;
            return row.index() >= expected ? Optional.of(row) : Optional.empty();
        } catch (IOException notWhole) {
            return Optional.empty();
        }
    }
}
