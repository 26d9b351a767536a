package dev.holdfast.server.tournaments.results;

import dev.holdfast.lab.tournament.Played;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.json.file.JsonFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes the lines of sessions; used by many threads, so that who writes them has little to do. */
public final class LineMaker {

    private final int seats;
    private final boolean traces;

    /**
     * Makes lines.
     *
     * @param seats how many sit at the largest table
     * @param traces whether offers are kept
     */
    public LineMaker(int seats, boolean traces) {
        this.seats = seats;
        this.traces = traces;
    }

    /** The lines of a session. */
    public Lines of(Played played) {
        return new Lines(
                played.row(), json(played.row()), csv(played.row()), traces ? json(TraceLine.of(played)) + "\n" : "");
    }

    String csv(SessionRow row) {
        return CsvRow.of(row, seats);
    }

    String header() {
        return CsvRow.header(seats);
    }

    boolean traces() {
        return traces;
    }

    static String json(Object content) {
        try {
            return JsonFile.line(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("rows can be written as JSON", impossible);
        }
    }
}
