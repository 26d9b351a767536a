package dev.holdfast.server.tournaments.results;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.lab.tournament.LeftOut;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.tournaments.setup.TournamentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The directory of a tournament: made for a new one, or found again with what has been played. */
public final class ResultsDirectory {

    private final Path path;

    /** A directory, whether it exists or not. */
    public ResultsDirectory(Path path) {
        this.path = path;
    }

    /** The configuration with which the tournament was begun. */
    public Path description() {
        return path.resolve("tournament.json");
    }

    /** All sessions as JSON. */
    public Path results() {
        return path.resolve("results.json");
    }

    /** All sessions as a table. */
    public Path csv() {
        return path.resolve("sessions.csv");
    }

    /** Which sessions are at play. */
    public AttendanceFile attendance() throws IOException {
        return AttendanceFile.in(path.resolve("at-play.bin"), path.resolve("ended-process.txt"));
    }

    Path traces() {
        return path.resolve("traces.jsonl");
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Whether a tournament has been begun here. */
    public boolean isBegun() {
        return Files.exists(description());
    }

    /**
     * Goes on only where a tournament has been begun.
     *
     * @throws StartFailure when there is none
     */
    public void requireBegun() {
        if (!isBegun()) {
            throw new StartFailure("There is no tournament in " + path + " to go on with: it has no tournament.json.");
        }
    }

    /**
     * Begins a new tournament.
     *
     * @throws StartFailure when there is one already
     */
    public ResultsWriter begin(TournamentJson tournament, LineMaker lines) throws IOException {
        if (isBegun()) {
            throw new StartFailure(path + " holds the results of a tournament already.\n"
                    + "Go on with it by --resume, or name another directory with --out.");
        }
        Files.createDirectories(path);
        JsonFile.write(description(), tournament);
        return ResultsWriter.begin(this, tournament, lines);
    }

    /**
     * Goes on with a tournament.
     *
     * @param rows gets the rows that have been played, in order
     * @throws StartFailure when there is none, or another configuration than the one with which it was begun
     */
    public ResultsWriter resume(TournamentJson tournament, LineMaker lines, Consumer<SessionRow> rows)
            throws IOException {
        requireBegun();
        List<String> changes = changes(JsonFile.read(description()), JsonFile.tree(tournament));
        if (!changes.isEmpty()) {
            throw new StartFailure("The tournament in " + path + " was begun with another configuration:\n  "
                    + String.join("\n  ", changes)
                    + "\nGo on with \"holdfast tournament --resume --out " + path
                    + "\", or name another directory with --out.");
        }
        if (!Files.exists(results())) {
            return ResultsWriter.begin(this, tournament, lines);
        }
        return ResultsWriter.resume(this, tournament, lines, rows);
    }

    /**
     * The sessions that have been played, read from the file whenever they are walked through.
     *
     * @throws StartFailure when there is no tournament, or its results are those of another
     */
    public Iterable<SessionRow> rows(TournamentJson tournament) {
        if (!Files.exists(results())) {
            throw new StartFailure("There are no results in " + path + ".");
        }
        return () -> PlayedRows.of(results(), ResultsHeader.of(tournament));
    }

    /** The scenarios on which nothing was played, as the end of the results names them. */
    public List<LeftOut> leftOut() throws IOException {
        try (Stream<String> lines = Files.lines(results())) {
            return LeftOutLine.among(lines);
        }
    }

    private static List<String> changes(JsonNode before, JsonNode now) {
        List<String> changes = new ArrayList<>();
        now.fieldNames().forEachRemaining(field -> {
            if (!now.get(field).equals(before.path(field))) {
                changes.add(ChangedField.words(field, before.path(field), now.get(field)));
            }
        });
        before.fieldNames().forEachRemaining(field -> {
            if (!now.has(field)) {
                changes.add(field + " was " + before.get(field) + ", now there is none");
            }
        });
        return changes;
    }
}
