package dev.holdfast.server.tournaments.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.lab.tournament.LeftOut;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.tournaments.setup.TournamentJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the rows of a tournament as they come. What has been flushed survives whatever happens to the process: traces before
 * tables, and {@code results.json} last, so that it never says more than the others.
 */
public final class ResultsWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream json;
    private final OutputStream csv;
    private final OutputStream traces;
    private boolean first;

    private ResultsWriter(ResultsDirectory directory, boolean traces, boolean first) throws IOException {
        this.json = append(directory.results());
        this.csv = append(directory.csv());
        this.traces = traces ? append(directory.traces()) : OutputStream.nullOutputStream();
        this.first = first;
    }

    private static OutputStream append(Path file) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), BUFFER);
    }

    static ResultsWriter begin(ResultsDirectory directory, TournamentJson tournament, LineMaker lines)
            throws IOException {
        Files.writeString(directory.results(), ResultsHeader.of(tournament));
        Files.writeString(directory.csv(), lines.header());
        if (lines.traces()) {
            Files.write(directory.traces(), new byte[0]);
        }
        return new ResultsWriter(directory, lines.traces(), true);
    }

    static ResultsWriter resume(
            ResultsDirectory directory, TournamentJson tournament, LineMaker lines, Consumer<SessionRow> rows)
            throws IOException {
        long whole = lines.traces() ? PlayedBefore.wholeLines(directory.traces()) : Long.MAX_VALUE;
        long played;
        try (OutputStream csv = new BufferedOutputStream(Files.newOutputStream(directory.csv()), BUFFER)) {
            csv.write(lines.header().getBytes(UTF_8));
            played = PlayedBefore.read(directory.results(), ResultsHeader.of(tournament), whole, row -> {
                rows.accept(row);
                write(csv, lines.csv(row));
            });
        }
        if (lines.traces()) {
            PlayedBefore.keepLines(directory.traces(), played);
        }
        return new ResultsWriter(directory, lines.traces(), played == 0);
    }

    /** Writes a session. */
    public void write(Lines lines) {
        write(traces, lines.trace());
        write(csv, lines.csv());
        write(json, (first ? "\n" : ",\n") + lines.json());
        first = false;
    }

    private static void write(OutputStream file, String text) {
        try {
            file.write(text.getBytes(UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Hands all that has been written to the operating system. */
    public void flush() throws IOException {
        traces.flush();
        csv.flush();
        json.flush();
    }

    /** Ends the files, so that they are whole whether all sessions have been played or not; names the scenarios left out. */
    public void finish(boolean complete, List<LeftOut> leftOut) throws IOException {
        write(json, "\n],\n" + LeftOutLine.of(leftOut) + ",\n\"complete\":" + complete + "\n}\n");
        flush();
    }

    @Override
    public void close() throws IOException {
        try (traces;
                csv;
                json) {
            flush();
        }
    }
}
