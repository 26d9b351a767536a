package dev.holdfast.server.tournaments;

import dev.holdfast.lab.tournament.LeftOut;
import dev.holdfast.lab.tournament.Rerun;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.report.Origin;
import dev.holdfast.server.report.Origin.Fact;
import dev.holdfast.server.report.Report;
import dev.holdfast.server.report.ReportInput;
import dev.holdfast.server.tournaments.results.ResultsDirectory;
import dev.holdfast.server.tournaments.setup.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes the report of a tournament beside its results, whole or not at all, and the leaderboard as files of its own. */
final class ReportFile {

    private ReportFile() {}

    static Path write(Setup setup, ResultsDirectory directory) throws IOException {
        Path file = directory.path().resolve("report.html");
        Path draft = directory.path().resolve("report.html.new");
        Files.writeString(draft, page(setup, directory));
        LeaderboardFiles.write(directory.rows(setup.description()), directory.path());
        return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String page(Setup setup, ResultsDirectory directory) throws IOException {
        List<LeftOut> leftOut = directory.leftOut();
        Rerun rerun = new Rerun(setup.plan());
        return Report.of(new ReportInput(
                "Tournament of " + setup.plan().entrants().size() + " strategies",
                directory.rows(setup.description()),
                setup.plan().scenarios(),
                setup.plan().timetable().session(),
                rerun::of,
                new Origin(
                        "holdfast tournament tournament.json",
                        setup.plan().seed(),
                        setup.plan().size() - missing(setup, leftOut),
                        leftOut,
                        List.of(
                                new Fact("tournament.json", JsonFile.text(setup.description())),
                                new Fact("Java", Runtime.version().toString())))));
    }

    /** How many sessions are not played because their scenarios are left out. */
    private static long missing(Setup setup, List<LeftOut> leftOut) {
        return leftOut.stream()
                .mapToLong(scenario -> setup.plan().firstOf(scenario.scenario() + 1)
                        - setup.plan().firstOf(scenario.scenario()))
                .sum();
    }
}
