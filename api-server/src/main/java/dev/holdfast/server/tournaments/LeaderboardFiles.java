package dev.holdfast.server.tournaments;

import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.report.leaders.Leader;
import dev.holdfast.server.report.leaders.LeaderCsv;
import dev.holdfast.server.report.leaders.LeaderTable;
import dev.holdfast.server.report.leaders.Leaderboard;
import dev.holdfast.server.report.leaders.MeetingsCsv;
import dev.holdfast.server.report.score.Scoreboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes who is first, and how sure that is: for programs, for papers, and as a picture. */
final class LeaderboardFiles {

    static final String NAMES = "leaderboard.csv, .json, .md and .svg, and meetings.csv";

    private LeaderboardFiles() {}

    private record Leaders(String format, String sample, int scenarios, long sessions, List<Leader> strategies) {}

    static void write(Iterable<SessionRow> rows, Path directory) throws IOException {
        Scoreboard counted = Scoreboard.of(rows);
        Leaderboard board = Leaderboard.of(counted);
        Files.createDirectories(directory);
        JsonFile.write(
                directory.resolve("leaderboard.json"),
                new Leaders(
                        "holdfast-leaderboard/1",
                        board.sample().word(),
                        counted.scenarios(),
                        counted.sessions(),
                        board.leaders()));
        Files.writeString(directory.resolve("leaderboard.csv"), LeaderCsv.of(board));
        Files.writeString(directory.resolve("leaderboard.md"), LeaderTable.markdown(board));
        Files.writeString(directory.resolve("leaderboard.svg"), board.figure().standalone());
        List<String> names = board.leaders().stream().map(Leader::strategy).toList();
        Files.writeString(directory.resolve("meetings.csv"), MeetingsCsv.of(counted, names));
    }
}
